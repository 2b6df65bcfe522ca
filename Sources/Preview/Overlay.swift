/// What the preview puts over pages: a script that listens, and the panel of what is wrong.
enum Overlay {
    /// Loads the page anew where it would show something else, keeps the place where the reader was,
    /// and shows what is wrong over the last good page. Words go in as text, never as markup.
    static let script = """
        (() => {
          "use strict";
          const own = document.currentScript;
          const key = "vigie-scroll:" + location.pathname;
          const place = sessionStorage.getItem(key);
          if (place !== null) {
            sessionStorage.removeItem(key);
            const [x, y] = place.split(",").map(Number);
            addEventListener("load", () => scrollTo(x, y));
          }
          const make = (tag, name, text) => {
            const element = document.createElement(tag);
            if (name) element.className = name;
            if (text) element.textContent = text;
            return element;
          };
          const isOwnLink = (link) => /^[a-z][a-z+.-]*:\\/\\//.test(link || "") &&
            !/^(javascript|data|vbscript):/i.test(link);
          const clear = () => document.getElementById("vigie-problems")?.remove();
          const excerpt = (problem) => {
            const line = make("pre", "vigie-line");
            const letters = Array.from(problem.excerpt);
            const start = problem.column - 1, end = start + problem.length;
            line.append(letters.slice(0, start).join(""));
            line.append(make("mark", "", letters.slice(start, end).join("")));
            line.append(letters.slice(end).join(""));
            return line;
          };
          const told = (problem) => {
            const item = make("li", "vigie-" + problem.severity);
            const words = make("p", "vigie-message", problem.message);
            if (problem.rule) words.append(make("code", "", problem.rule));
            item.append(words);
            if (problem.place) {
              const where = make("a", "vigie-place", problem.place);
              if (isOwnLink(problem.link)) where.href = problem.link;
              item.append(where);
            }
            if (problem.excerpt) item.append(excerpt(problem));
            if (problem.help) item.append(make("p", "vigie-help", problem.help));
            return item;
          };
          const show = (report) => {
            clear();
            const panel = make("section");
            panel.id = "vigie-problems";
            panel.setAttribute("role", "alert");
            panel.setAttribute("aria-label", "Problems of the content");
            panel.setAttribute("lang", "en");
            const head = make("p", "vigie-head", report.count === 1
              ? "1 problem keeps this page from being made anew"
              : report.count + " problems keep this page from being made anew");
            const close = make("button", "", "Hide");
            close.type = "button";
            close.addEventListener("click", clear);
            head.append(close);
            const list = make("ol");
            list.append(...report.problems.map(told));
            panel.append(head, list);
            document.body.append(panel);
          };
          const style = make("link");
          style.rel = "stylesheet";
          style.href = "/.vigie/preview.css";
          document.head.append(style);
          const seen = new URLSearchParams({path: location.pathname, seen: own.dataset.seen});
          const events = new EventSource("/.vigie/events?" + seen);
          events.addEventListener("problems", (event) => show(JSON.parse(event.data)));
          events.addEventListener("sound", clear);
          events.addEventListener("reload", () => {
            events.close();
            sessionStorage.setItem(key, scrollX + "," + scrollY);
            location.reload();
          });
          addEventListener("pagehide", () => events.close());
        })();

        """

    /// The panel's look; it leaves the page behind it as it is.
    static let style = """
        #vigie-problems{position:fixed;inset:auto 0 0 0;max-height:60vh;overflow:auto;z-index:99999;
        padding:1rem 1.5rem;background:#1b1b1f;color:#f4f4f6;border-top:4px solid #e5484d;
        font:15px/1.5 system-ui,sans-serif}
        #vigie-problems .vigie-head{display:flex;justify-content:space-between;gap:1rem;margin:0 0 .5rem;
        font-weight:600}
        #vigie-problems button{font:inherit;color:inherit;background:none;border:1px solid currentColor;
        border-radius:4px;padding:.1rem .7rem;min-height:28px;cursor:pointer}
        #vigie-problems ol{margin:0;padding-left:1.4rem}
        #vigie-problems li{margin:0 0 1rem;color:inherit}
        #vigie-problems p{margin:0;color:inherit;max-width:none}
        #vigie-problems code{margin-left:.6rem;color:#b8b8c2;background:none;font-size:.85em}
        #vigie-problems a{color:#8ec8ff}
        #vigie-problems pre{margin:.3rem 0;padding:.4rem .6rem;overflow:auto;background:#2a2a30;
        color:#f4f4f6;font:13px/1.4 ui-monospace,monospace;white-space:pre-wrap}
        #vigie-problems mark{background:#e5484d;color:#fff}
        #vigie-problems .vigie-help{color:#c9e7c6}
        #vigie-problems .vigie-warning{opacity:.85}

        """

    /// Shown until the content was sound for the first time.
    static let waitingPage = """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8">\
        <meta name="viewport" content="width=device-width"><title>Not yet a site</title></head>\
        <body><h1>Not yet a site</h1><p>The content has errors. This page is replaced by the site as \
        soon as they are mended.</p></body></html>
        """
}
