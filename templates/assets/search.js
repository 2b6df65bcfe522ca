// Searches the index that Pagefind made of the language's pages. The address holds the search, so
// that it can be kept, sent, gone back to, and taken along to the other language (tongue.js).
"use strict";
const form = document.getElementById("search");
const found = document.getElementById("found");
const count = document.getElementById("count");
const list = document.getElementById("list");
const more = document.getElementById("more");
const fold = document.getElementById("fold");
const words = form.elements.q;
const fields = [...form.elements].filter((field) => field.name && field !== words);
const number = new Intl.NumberFormat(document.documentElement.lang);
const step = 20;
let run = 0;
let rest = [];

/** Puts the address's search into the form. */
function read() {
  const asked = new URLSearchParams(location.search);
  words.value = asked.get("q") || "";
  for (const field of fields) field.value = asked.get(field.name) || "";
  for (const field of fields) if (field.selectedIndex < 0) field.selectedIndex = 0;
}

/** The form's search as an address's part; empty where nothing is asked for. */
function asked() {
  const pairs = [words, ...fields].filter((field) => field.value.trim())
    .map((field) => [field.name, field.value.trim()]);
  return pairs.length ? "?" + new URLSearchParams(pairs) : "";
}

/** Keeps the search in the address. */
function keep() {
  const search = asked();
  if (search !== location.search) history.replaceState(null, "", location.pathname + search);
}

/** A text of Pagefind's, its `<mark>`s as elements; nothing else in it is taken for markup. */
function excerpt(text) {
  const line = document.createElement("p");
  const plain = document.createElement("textarea");
  for (const [place, part] of text.split(/<\/?mark>/).entries()) {
    plain.innerHTML = part;
    if (place % 2) {
      line.append(Object.assign(document.createElement("mark"), { textContent: plain.value }));
    } else {
      line.append(plain.value);
    }
  }
  return line;
}

/** Takes the title and what precedes it off an excerpt, and addresses, which say nothing here. */
function trim(line, title) {
  const plain = title.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/\s+/g, "\\s+");
  const head = new RegExp(`^[^]{0,80}?${plain}`, "u").exec(line.textContent);
  let excess = head ? head[0].length : 0;
  for (const part of [...line.childNodes]) {
    const size = part.textContent.length;
    part.textContent = part.textContent.slice(excess).replace(/\S+:\/\/\S+\s*/g, "");
    excess = Math.max(0, excess - size);
  }
  const first = [...line.childNodes].find((part) => part.textContent);
  if (first) first.textContent = first.textContent.replace(/^[\s.,:;·]+/, "");
  if (/[^.!?]$/.test(line.textContent)) {
    line.lastChild.textContent = line.lastChild.textContent.replace(/[\s,:;]+$/, "") + "…";
  }
  return line;
}

/** A result as an entry of the list. */
function entry(page) {
  const item = document.createElement("li");
  const kind = form.elements.kind;
  const name = [...kind.options].find((option) => option.value === page.filters.kind?.[0]);
  const label = document.createElement("p");
  label.className = "micro";
  label.textContent = [name?.label, page.meta.when].filter(Boolean).join(" · ");
  const title = document.createElement("h3");
  const link = document.createElement("a");
  link.href = page.url;
  link.textContent = page.meta.title;
  title.append(link);
  item.append(label, title, trim(excerpt(page.excerpt), page.meta.title));
  return item;
}

/** Shows the next results; the first of them takes the focus where the reader asked for more. */
async function show(mine, isAsked) {
  const pages = await Promise.all(rest.splice(0, step).map((result) => result.data()));
  if (mine !== run) return;
  const items = pages.map(entry);
  list.append(...items);
  more.hidden = rest.length === 0;
  if (isAsked) items[0]?.querySelector("a").focus();
}

/** Runs the form's search. */
async function search(index) {
  const mine = ++run;
  keep();
  const filters = {};
  for (const field of fields) {
    if (field.name !== "sort" && field.value) filters[field.name] = field.value;
  }
  const isEmpty = !words.value.trim() && Object.keys(filters).length === 0;
  found.hidden = isEmpty;
  if (isEmpty) return;
  count.textContent = form.dataset.waiting;
  const sort = form.elements.sort.value;
  const answer = await index.search(words.value.trim() || null, {
    filters, ...(sort && { sort: { date: sort } }),
  });
  if (mine !== run) return;
  const size = answer.results.length;
  const isOne = new Intl.PluralRules(document.documentElement.lang).select(size) === "one";
  count.textContent = size
    ? `${number.format(size)} ${isOne ? form.dataset.unit : form.dataset.units}`
    : form.dataset.none;
  list.replaceChildren();
  rest = answer.results;
  await show(mine, false);
}

/** Takes out of the lists what no page of the index has. */
async function prune(index) {
  const held = await index.filters();
  for (const field of fields) {
    if (!(field instanceof HTMLSelectElement) || field.name === "sort") continue;
    for (const option of [...field.options]) {
      if (option.value && !held[field.name]?.[option.value] && !option.selected) option.remove();
    }
  }
}

try {
  const index = await import(form.dataset.index);
  // A long page is about what it names as much as a short one: cases come before articles on them.
  await index.options({
    baseUrl: form.dataset.base, excerptLength: 34, ranking: { pageLength: 0, termFrequency: 0.5 },
  });
  await index.init();
  form.hidden = false;
  let wait;
  const soon = () => {
    clearTimeout(wait);
    wait = setTimeout(() => search(index), 180);
  };
  words.addEventListener("input", soon);
  form.addEventListener("change", () => search(index));
  form.addEventListener("reset", () => setTimeout(() => {
    search(index);
    words.focus();
  }));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(wait);
    search(index);
  });
  more.addEventListener("click", () => show(run, true));
  addEventListener("popstate", () => {
    read();
    search(index);
  });
  read();
  // On a phone the filters would hide what was found.
  fold.open = matchMedia("(min-width: 40rem)").matches || fields.some((field) => field.value);
  if (!location.search) words.focus();
  await search(index);
  await prune(index);
} catch {
  form.hidden = true;
  document.getElementById("absent").hidden = false;
}
