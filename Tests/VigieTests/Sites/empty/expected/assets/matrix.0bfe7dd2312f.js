// Filters the matrix at once and lets the arrow keys walk it. Without it the filters work as links,
// one at a time, and Tab alone walks.
//
// The filter is in the address: ?region=europe&standing=contested&instrument=paris-call
"use strict";
{
  const names = ["kind", "region", "family", "standing", "instrument"];
  const main = document.querySelector("main");
  const panel = document.querySelector(".filters");
  const charts = [...document.querySelectorAll("main > section")].filter(
    (section) => section.querySelector(".mx"));
  const others = document.getElementById("others")?.closest("section");
  const texts = [...panel.querySelectorAll("[data-key]")];
  // The text of a page that is cut to one already.
  const own = main.dataset.instrument;
  const letters = { restraint: "r", protection: "p", cooperation: "c", responsibility: "s" };

  /** A choice's filter and value: `region-europe` or `instrument-paris-call`. */
  const choice = (link) => {
    const key = link.dataset.key || link.id;
    const dash = key.indexOf("-");
    return [key.slice(0, dash), key.slice(dash + 1)];
  };
  const links = [...panel.querySelectorAll("dd a")];
  const find = (name, value) => links.find((link) => choice(link).join() === [name, value].join());

  let filter = {};

  const read = () => {
    const query = new URLSearchParams(location.search);
    filter = {};
    for (const name of names) {
      const value = query.get(name);
      if (value && find(name, value) && !(own && name === "instrument")) filter[name] = value;
    }
  };

  const query = (values) => {
    const text = new URLSearchParams(values).toString();
    return text ? "?" + text : "";
  };

  const codeOf = (cell) => {
    const link = cell.querySelector("a");
    return link ? link.className.split(" ")[0] || "nb" : "nc";
  };

  /** Whether a norm's head or an actor's line names the text at a place of the list. */
  const states = (element, place) => (element.dataset.t || "").split(" ").includes(String(place));

  /** Which columns of a table are shown. */
  const columns = (table, place) => {
    let family = "";
    return [...table.tHead.rows[1].cells].map((head) => {
      family = head.className || family;
      return (!filter.family || family === letters[filter.family]) &&
        (place < 0 || states(head, place));
    });
  };

  const showFamilies = (table, shown) => {
    const heads = [...table.tHead.rows[1].cells];
    const groups = table.querySelectorAll("colgroup[class]");
    [...table.tHead.rows[0].cells].slice(1).forEach((head, index) => {
      const start = heads.findIndex((cell) => cell.classList.contains(head.className));
      const next = heads.findIndex((cell, at) => at > start && cell.className);
      const span = shown.slice(start, next < 0 ? undefined : next).filter(Boolean).length;
      head.hidden = groups[index].hidden = span === 0;
      if (span) head.colSpan = groups[index].span = span;
    });
  };

  /** Shows of a chart what fits, and says how many lines and which norms are left. */
  const show = (section, place, code, norms) => {
    const table = section.querySelector(".mx");
    const shown = columns(table, place);
    table.tHead.rows[1].querySelectorAll("th").forEach((head, at) => { head.hidden = !shown[at]; });
    showFamilies(table, shown);
    table.classList.toggle("few", shown.filter(Boolean).length < 7);
    let lines = 0;
    for (const row of table.tBodies[0].rows) {
      const cells = row.querySelectorAll("td");
      let fits = !code;
      cells.forEach((cell, at) => {
        cell.hidden = !shown[at];
        const is = code && codeOf(cell) === code;
        if (is && shown[at]) fits = true;
        cell.classList.toggle("off", Boolean(code) && !is);
      });
      row.hidden = !fits || (filter.region && !row.classList.contains(filter.region)) ||
        (place >= 0 && !states(row, place));
      if (!row.hidden) lines += 1;
    }
    const isOther = filter.kind && !section.classList.contains(filter.kind);
    section.hidden = isOther || !lines || !shown.includes(true);
    if (section.hidden) return 0;
    table.tHead.rows[1].querySelectorAll("th:not([hidden]) a").forEach((link) => norms.add(link.href));
    return lines;
  };

  const apply = () => {
    const active = Object.keys(filter).length > 0;
    const place = texts.findIndex((link) => choice(link)[1] === filter.instrument);
    const mark = filter.standing && find("standing", filter.standing);
    const code = mark ? mark.classList[1] : "";
    const norms = new Set();
    let lines = 0;
    for (const section of charts) lines += show(section, place, code, norms);
    for (const link of links) {
      const [name, value] = choice(link);
      const isOn = filter[name] === value || (name === "instrument" && value === own);
      if (isOn) link.setAttribute("aria-current", "true"); else link.removeAttribute("aria-current");
    }
    const [count, none] = panel.querySelectorAll(".shown > span");
    const [actors, kinds] = count.querySelectorAll("b");
    actors.textContent = lines;
    kinds.textContent = norms.size;
    count.hidden = !active || !lines;
    none.hidden = !active || lines > 0;
    panel.querySelector(".clear").classList.toggle("on", active);
    if (others) others.hidden = active;
    const carried = own ? { ...filter, instrument: own } : filter;
    for (const link of document.querySelectorAll(".yearwalk a")) {
      link.href = link.href.split("?")[0] + query(carried);
    }
    if (own) for (const link of texts) link.href = link.href.split("?")[0] + query(filter);
    for (const section of charts) enter(section.querySelector(".mx"));
  };

  panel.addEventListener("click", (event) => {
    const link = event.target.closest("dd a, .clear");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const [name, value] = choice(link);
    if (own && name === "instrument") return;
    event.preventDefault();
    if (link.matches(".clear")) filter = {};
    else if (filter[name] === value) delete filter[name];
    else filter[name] = value;
    history.replaceState(null, "", location.pathname + query(filter));
    apply();
  });

  // Walking: one stop for Tab in each table, arrows from there.
  const visible = (link) => link && !link.closest("[hidden]") ? link : null;

  /** Makes the first mark shown the table's stop, unless the stop is shown. */
  const enter = (table) => {
    const stop = table.querySelector("a[tabindex='0']");
    if (visible(stop)) return;
    const first = [...table.tBodies[0].querySelectorAll("td a")].find(visible) ||
      [...table.querySelectorAll("a")].find(visible);
    if (stop) stop.tabIndex = -1;
    if (first) first.tabIndex = 0;
  };

  const column = (cell) => cell.cellIndex + (cell.closest("thead") ? 1 : 0);
  const linkAt = (row, at) => {
    const index = row.parentElement.tagName === "THEAD" ? at - 1 : at;
    return visible(row.cells[index]?.querySelector("a"));
  };

  /** The nearest mark from a cell by steps of so many lines and columns; null: none. */
  const nearest = (rows, row, at, down, right) => {
    const width = rows[rows.length - 1].cells.length;
    let line = rows.indexOf(row) + down;
    let place = at + right;
    while (line >= 0 && line < rows.length && place >= 0 && place < width) {
      const link = linkAt(rows[line], place);
      if (link) return link;
      line += down;
      place += right;
    }
    return null;
  };

  const steps = {
    ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0],
  };

  const target = (event, table) => {
    const cell = event.target.closest("td, th");
    const rows = [table.tHead.rows[1], ...table.tBodies[0].rows];
    const row = cell.parentElement;
    if (event.key in steps) return nearest(rows, row, column(cell), ...steps[event.key]);
    const lines = event.ctrlKey ? [...table.tBodies[0].rows] : [row];
    const marks = lines.flatMap((line) => [...line.querySelectorAll("a")]).filter(visible);
    if (event.key === "Home") return marks[0];
    return event.key === "End" ? marks[marks.length - 1] : null;
  };

  panel.querySelector(".walk").hidden = false;
  for (const section of charts) {
    const table = section.querySelector(".mx");
    for (const link of table.querySelectorAll("a")) link.tabIndex = -1;
    table.addEventListener("focusin", (event) => {
      const stop = table.querySelector("a[tabindex='0']");
      if (stop) stop.tabIndex = -1;
      event.target.tabIndex = 0;
    });
    table.addEventListener("keydown", (event) => {
      if (event.altKey || event.metaKey || !event.target.closest("a")) return;
      const link = target(event, table);
      if (!link) return;
      event.preventDefault();
      link.focus();
    });
  }

  // An anchor that is a filter comes from a page without the script.
  const start = () => {
    const anchored = location.hash && links.find((link) => "#" + link.id === location.hash);
    if (anchored) {
      const [name, value] = choice(anchored);
      const values = Object.fromEntries(new URLSearchParams(location.search));
      location.replace(location.pathname + query({ ...values, [name]: value }));
      return;
    }
    read();
    apply();
  };
  addEventListener("popstate", start);
  start();
}
