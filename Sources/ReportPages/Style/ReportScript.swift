extension PageScript {
  /// The script of every page: it sorts tables, finds places in the page, and says that the page is ready; so it is the
  /// last.
  static let report = PageScript(text: reportText, hash: "sha256-PGSQV7Rc/eb7fdRN2KW7oeICHZb4Px9/zR77hyKxQqU=")

  private static let reportText: StaticString = #"""

    "use strict";
    (() => {
      const byId = (id) => document.getElementById(id);
      const root = document.documentElement;
      const words = byId("filters")?.dataset ?? {};
      let timer = 0;
      const say = (text) => {
        byId("status").textContent = text;
        clearTimeout(timer);
        timer = setTimeout(() => { byId("status").textContent = ""; }, 4000);
      };
      const collator = new Intl.Collator(root.lang, { numeric: true });
      const value = (row, column) => {
        const cell = row.cells[column];
        const text = cell.dataset.v ?? cell.textContent.trim();
        // "<1 %" and ">99 %" lie between their number and the end that they are not.
        const beside = text.startsWith(">") ? 0.5 : text.startsWith("<") ? -0.5 : 0;
        const number = beside + parseFloat(text.replace(/^[<>]/, "").replace(/\u2212/g, "-").replace(/,/g, ""));
        return Number.isNaN(number) ? text : number;
      };
      const compare = (a, b) => {
        const left = typeof a === "number";
        const right = typeof b === "number";
        if (left && right) return a - b;
        if (left !== right) return left ? -1 : 1;
        return collator.compare(a, b);
      };
      for (const table of document.querySelectorAll("table.sortable")) {
        const original = [...table.tBodies[0].rows];
        const heads = [...table.tHead.rows[0].cells];
        heads.forEach((head, column) => {
          const button = document.createElement("button");
          button.type = "button";
          button.append(...head.childNodes);
          head.append(button);
          button.addEventListener("click", () => {
            const descending = head.getAttribute("aria-sort") === "ascending";
            table.tBodies[0].append(...[...original].sort((a, b) => {
              const x = value(a, column);
              const y = value(b, column);
              return descending && typeof x === typeof y ? compare(y, x) : compare(x, y);
            }));
            for (const other of heads) other.removeAttribute("aria-sort");
            head.setAttribute("aria-sort", descending ? "descending" : "ascending");
          });
        });
      }
      // Sections far from the window are laid out when they come near, so a jump is taken again until it holds.
      const jump = (target, tries) => {
        target.scrollIntoView();
        if (tries > 0) requestAnimationFrame(() => jump(target, tries - 1));
      };
      const read = () => {
        let text = location.hash.slice(1);
        try { text = decodeURI(text); } catch { /* kept as it is */ }
        const [place, query] = text.split("?");
        if (byId(place)) {
          if (query === undefined) jump(byId(place), 5);
        } else if (place) {
          say((words.unknown ?? "%place%").replace("%place%", place));
        }
      };
      addEventListener("hashchange", read);
      read();
      root.dataset.ready = "1";
    })();

    """#
}
