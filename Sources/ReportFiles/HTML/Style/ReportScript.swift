extension PageScript {
  /// The script of every page: it sorts and filters tables, copies links and keeps both in the address.
  static let report = PageScript(text: reportText, hash: "sha256-TeSE3s+z5JxHLgRJd5jR8Qn6JZS/UGdMZdXyuPBmpDQ=")

  private static let reportText: StaticString = #"""

    "use strict";
    (() => {
      const byId = (id) => document.getElementById(id);
      const root = document.documentElement;
      const box = byId("filters");
      const status = byId("status");
      const words = box ? box.dataset : {};
      const tables = [...document.querySelectorAll("table.sortable")];
      const rows = [...document.querySelectorAll("table.ranking tbody tr")];
      const original = new Map(tables.map((table) => [table, [...table.tBodies[0].rows]]));
      const state = { q: "", region: "", band: "", sort: "" };
      let timer = 0;

      const say = (text) => {
        status.textContent = text;
        clearTimeout(timer);
        timer = setTimeout(() => { status.textContent = ""; }, 4000);
      };
      const fold = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().normalize("NFC");
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
      const sortTable = (table, column, descending) => {
        const body = table.tBodies[0];
        const list = [...original.get(table)];
        if (column >= 0) {
          list.sort((a, b) => {
            const x = value(a, column);
            const y = value(b, column);
            const order = compare(x, y);
            return descending && typeof x === typeof y ? -order : order;
          });
        }
        body.append(...list);
        [...table.tHead.rows[0].cells].forEach((head, place) => {
          if (place === column) head.setAttribute("aria-sort", descending ? "descending" : "ascending");
          else head.removeAttribute("aria-sort");
        });
      };
      const sortRankings = () => {
        const descending = state.sort.startsWith("-");
        const key = state.sort.replace("-", "");
        tables.filter((table) => table.classList.contains("ranking")).forEach((table) => {
          sortTable(table, [...table.tHead.rows[0].cells].findIndex((head) => key && head.dataset.k === key), descending);
        });
      };
      const filter = () => {
        const wanted = fold(state.q.trim());
        let shown = 0;
        for (const row of rows) {
          const name = row.querySelector("th").textContent;
          const hit = (!wanted || fold(name).includes(wanted)) && (!state.region || row.dataset.region === state.region)
            && (!state.band || row.dataset.band === state.band);
          row.hidden = !hit;
          if (hit) shown += 1;
        }
        if (!box) return;
        byId("shown").textContent = shown === 0 ? words.none
          : words.shown.replace("%shown%", shown).replace("%all%", rows.length);
        document.querySelectorAll(".tiles button").forEach((button) => {
          button.setAttribute("aria-pressed", String(button.parentElement.dataset.band === state.band));
        });
      };
      const keep = () => {
        const parts = Object.entries(state).filter(([, text]) => text)
          .map(([key, text]) => key + "=" + encodeURIComponent(text));
        const base = location.href.split("#")[0];
        history.replaceState(null, "", parts.length ? base + "#ranking?" + parts.join("&") : base + "#ranking");
      };
      const show = () => {
        for (const [key, id] of [["q", "filter-q"], ["region", "filter-region"], ["band", "filter-band"]]) {
          if (byId(id)) byId(id).value = state[key];
        }
      };
      const change = (changes) => {
        Object.assign(state, changes);
        show();
        filter();
        if ("sort" in changes) sortRankings();
        keep();
      };
      // Sections far from the window are laid out when they come near, so a jump is taken again until it holds.
      const jump = (target, tries) => {
        target.scrollIntoView();
        if (tries > 0) requestAnimationFrame(() => jump(target, tries - 1));
      };
      const read = () => {
        let text = location.hash.slice(1);
        try { text = decodeURI(text); } catch { /* kept as it is */ }
        const [place, query] = text.split("?");
        if (query !== undefined) {
          const given = new URLSearchParams(location.hash.split("?")[1]);
          for (const key of Object.keys(state)) state[key] = given.get(key) ?? "";
          for (const key of ["region", "band"]) {
            const field = byId("filter-" + key);
            if (state[key] && (!field || ![...field.options].some((option) => option.value === state[key]))) {
              say((words.unknown ?? "%place%").replace("%place%", state[key]));
              state[key] = "";
            }
          }
          show();
          filter();
          sortRankings();
          byId(place)?.scrollIntoView();
        } else if (byId(place)) {
          jump(byId(place), 5);
        } else if (place) {
          say((words.unknown ?? "%place%").replace("%place%", place));
        }
      };

      for (const table of tables) {
        [...table.tHead.rows[0].cells].forEach((head, column) => {
          const button = document.createElement("button");
          button.type = "button";
          button.append(...head.childNodes);
          head.append(button);
          button.addEventListener("click", () => {
            const descending = head.getAttribute("aria-sort") === "ascending";
            if (table.classList.contains("ranking")) change({ sort: (descending ? "-" : "") + head.dataset.k });
            else sortTable(table, column, descending);
            if (words.sorted) say(words.sorted.replace("%column%", button.textContent.trim()));
          });
        });
      }
      if (box) {
        box.hidden = false;
        byId("filter-q").addEventListener("input", (event) => change({ q: event.target.value }));
        byId("filter-q").addEventListener("keydown", (event) => { if (event.key === "Escape") change({ q: "" }); });
        byId("filter-region")?.addEventListener("change", (event) => change({ region: event.target.value }));
        byId("filter-band")?.addEventListener("change", (event) => change({ band: event.target.value }));
        byId("filter-clear").addEventListener("click", () => change({ q: "", region: "", band: "", sort: "" }));
        byId("copy-link").addEventListener("click", async () => {
          try {
            await navigator.clipboard.writeText(location.href);
            say(words.copied);
          } catch { say(location.href); }
        });
        if (byId("filter-band")) {
          document.querySelectorAll(".tiles li[data-band]").forEach((tile) => {
            const button = document.createElement("button");
            button.type = "button";
            button.append(...tile.childNodes);
            tile.append(button);
            button.addEventListener("click", () => {
              change({ band: state.band === tile.dataset.band ? "" : tile.dataset.band });
            });
          });
        }
        filter();
      }
      addEventListener("hashchange", read);
      read();
      root.dataset.ready = "1";
    })();

    """#
}
