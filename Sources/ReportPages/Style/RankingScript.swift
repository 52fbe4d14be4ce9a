extension PageScript {
  /// The script of the ranking: it filters and sorts the table, says what is shown, redraws the brackets for it, and
  /// keeps all of that in the address.
  ///
  /// Another script that changes ranks sets `data-draft` on the document, writes `td[data-c=rank]` and the rows'
  /// attributes, and sends `ranking:refresh` to the document.
  static let ranking = PageScript(text: rankingText, hash: "sha256-sKwy/ZAeYro7zewtuI+SamjvATnPuLQoIJUqVIHSCCo=")

  private static let rankingText: StaticString = #"""

    "use strict";
    (() => {
      const byId = (id) => document.getElementById(id);
      const root = document.documentElement;
      const box = byId("filters");
      const table = document.querySelector("table.ranking");
      if (!box || !table) return;
      const words = box.dataset;
      const frame = table.closest(".rk");
      const scroller = table.parentElement;
      const body = table.tBodies[0];
      const headRow = table.tHead.rows[0];
      const heads = [...headRow.cells];
      const keys = heads.map((head) => head.dataset.k);
      const data = JSON.parse(byId("ranking-data")?.textContent ?? "{}");
      const fields = ["country", "region", "income", "band", "coverage", "verified"];
      // Keys in the address that belong to other parts of the page.
      const others = ["w", "c", "preset"];
      const state = { q: "", sort: "" };
      for (const field of fields) state[field] = "";
      const select = (field) => byId("filter-" + field);
      const fill = (text, values) => text.replace(/%(\w+)%/g, (all, key) => values[key] ?? all);
      const collator = new Intl.Collator(root.lang, { numeric: true });
      const fold = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().normalize("NFC");

      let timer = 0;
      const say = (text) => {
        byId("status").textContent = text;
        clearTimeout(timer);
        timer = setTimeout(() => { byId("status").textContent = ""; }, 6000);
      };

      // Rows: those of the page, or all of a long ranking, which are made as they are needed.
      const number = (text) => {
        // "<1 %" and ">99 %" lie between their number and the end that they are not.
        const beside = text.startsWith(">") ? 0.5 : text.startsWith("<") ? -0.5 : 0;
        const found = beside + parseFloat(text.replace(/^[<>]/, "").replace(/\u2212/g, "-").replace(/,/g, ""));
        return Number.isNaN(found) ? text : found;
      };
      const share = (text) => text === undefined || text === null ? null : Number(text);
      const rankOf = (text) => parseFloat(text.replace(/,/g, ""));
      const cellOf = (row, key) => key === "name" ? row.own.querySelector("th")
        : [...row.own.cells].find((cell) => cell.dataset.c === key);
      const readRow = (row) => {
        const set = row.own.dataset;
        Object.assign(row, {
          region: set.region ?? "", country: set.country ?? "", income: set.income ?? "", band: set.band ?? "",
          coverage: share(set.coverage), verified: share(set.verified),
          rank: rankOf(cellOf(row, "rank").firstChild?.data ?? ""),
        });
      };
      const names = heads.map((head) => [...head.childNodes].filter((node) => node.nodeName !== "svg")
        .map((node) => node.textContent).join("").trim());
      let view = [];
      const long = data.rows ? longRanking({
        data, keys, heads, names, words, table, body, headRow, frame, scroller, rankOf,
        view: () => view, dress: (row) => dress(row), withinCell: () => withinCell(),
      }) : null;
      const rows = [...body.rows].map((tr) => ({ tr, own: tr }));
      rows.forEach(readRow);
      if (long) rows.push(...long.rows);
      const numberRows = () => {
        let place = 0;
        [...rows].sort((a, b) => (a.rank || 1e9) - (b.rank || 1e9)).forEach((row) => {
          row.place = Number.isNaN(row.rank) ? -1 : place++;
        });
      };
      numberRows();
      const compared = rows.filter((row) => row.place >= 0).length;

      const value = (row, key) => {
        if (key === "rank") return Number.isNaN(row.rank) ? "" : row.rank;
        if (row.values) {
          const found = long.value(row, key);
          return typeof found === "string" && key !== "name" ? number(found) : found;
        }
        const cell = cellOf(row, key);
        return number(cell.dataset.v ?? (key === "name" ? cell.firstElementChild : cell).textContent.trim());
      };
      const compare = (a, b) => {
        const left = typeof a === "number";
        const right = typeof b === "number";
        if (left && right) return a - b;
        if (left !== right) return left ? -1 : 1;
        return collator.compare(a, b);
      };
      const searchText = (row) => {
        row.search ??= fold(row.values ? long.text(row)
          : [cellOf(row, "name"), cellOf(row, "country")].map((cell) => cell?.textContent ?? "").join(" ") + " "
            + (row.own.dataset.also ?? ""));
        return row.search;
      };

      // Whether the upper of two places is not clearly ahead of the lower one.
      const isClose = (upper, lower) => {
        const bit = upper * compared - upper * (upper + 1) / 2 + lower - upper - 1;
        return (parseInt(data.pairs[bit >> 2], 16) >> (3 - bit % 4)) % 2 === 1;
      };
      const given = new Map();
      if (!long) {
        for (const row of rows) {
          const cell = cellOf(row, "rank");
          const kind = ["t1", "t2", "t3"].find((name) => cell.classList.contains(name));
          if (kind) given.set(row, { kind, text: cell.querySelector(".vh").textContent });
        }
      }
      let ties = new Map();
      const joinRows = (isFiltered) => {
        ties = new Map();
        if (root.dataset.draft || (state.sort && state.sort !== "rank")) return;
        if (!data.pairs) {
          if (!isFiltered) ties = given;
          return;
        }
        const ranked = view.filter((row) => row.place >= 0);
        let start = 0;
        ranked.forEach((row, at) => {
          if (at + 1 < ranked.length && isClose(row.place, ranked[at + 1].place)) return;
          const text = " " + fill(words.tie, { first: ranked[start].label, last: row.label });
          for (let each = start; each <= at && start < at; each += 1) {
            ties.set(ranked[each], { kind: each === start ? "t1" : each === at ? "t3" : "t2", text });
          }
          start = at + 1;
        });
      };
      const labelRows = () => {
        for (const row of rows) {
          row.label = row.values ? row.values[0] : cellOf(row, "rank").firstChild?.data ?? "";
        }
      };
      labelRows();

      // The rank within what is shown, as a column of its own while something is filtered out.
      const rankWithin = (isFiltered) => {
        for (const row of rows) row.within = "";
        table.classList.toggle("filtered", isFiltered);
        if (!isFiltered) return;
        const ranked = view.filter((row) => row.place >= 0).sort((a, b) => a.rank - b.rank);
        let first = 0;
        ranked.forEach((row, at) => {
          if (at > 0 && ranked[at - 1].rank !== row.rank) first = at;
          const isShared = ranked[first + 1]?.rank === row.rank;
          row.within = String(first + 1) + (isShared ? "=" : "");
        });
        if (headRow.querySelector("[data-k=within]")) return;
        const head = document.createElement("th");
        head.scope = "col";
        head.className = "n";
        head.dataset.k = "within";
        head.textContent = words.within;
        heads[0].after(head);
        for (const row of rows) row.own?.cells[0].after(withinCell());
      };
      const withinCell = () => {
        const cell = document.createElement("td");
        cell.className = "n";
        cell.dataset.c = "within";
        cell.dataset.l = words.within;
        return cell;
      };
      const dress = (row) => {
        const rank = row.tr.cells[0];
        const tie = ties.get(row);
        rank.classList.remove("t1", "t2", "t3");
        if (tie) rank.classList.add(tie.kind);
        let text = rank.querySelector(".vh");
        if (tie && !text) {
          text = document.createElement("span");
          text.className = "vh";
          rank.append(text);
        }
        if (text && row.place >= 0) text.textContent = tie?.text ?? "";
        const within = row.tr.cells[1];
        if (within?.dataset.c === "within") within.textContent = row.within;
      };

      const hits = (row, wanted) => (!wanted || searchText(row).includes(wanted))
        && ["country", "region", "income", "band"].every((field) => !state[field] || row[field] === state[field])
        && ["coverage", "verified"].every((field) => !state[field]
          || (row[field] !== null && row[field] >= Number(state[field])));
      const chosen = () => [state.q.trim() && "\u201c" + state.q.trim() + "\u201d", ...fields.map((field) => {
        const option = state[field] && select(field)?.selectedOptions[0];
        const label = select(field)?.closest("label").firstChild.data.trim();
        return option && (field === "coverage" || field === "verified" ? label + " " : "") + option.textContent;
      })].filter(Boolean).join(" + ");
      let counting = 0;
      const count = (isTyping) => {
        clearTimeout(counting);
        counting = setTimeout(() => {
          byId("shown").textContent = view.length === 0 ? fill(words.none, { filters: chosen() })
            : fill(words.shown, { shown: view.length.toLocaleString(root.lang), all: rows.length.toLocaleString(root.lang) });
        }, isTyping ? 400 : 0);
      };
      let sorted = [...rows];
      const sort = () => {
        const isFalling = state.sort.startsWith("-");
        const key = state.sort.replace("-", "");
        sorted = [...rows];
        if (key || root.dataset.draft) {
          const found = new Map(rows.map((row) => [row, value(row, key || "rank")]));
          sorted.sort((a, b) => {
            const x = found.get(a);
            const y = found.get(b);
            return isFalling && typeof x === typeof y ? compare(y, x) : compare(x, y);
          });
        }
        for (const head of heads) {
          if (head.dataset.k === key) head.setAttribute("aria-sort", isFalling ? "descending" : "ascending");
          else head.removeAttribute("aria-sort");
        }
        if (select("sort")) select("sort").value = key || "rank";
        byId("sort-order").textContent = isFalling ? words.falling : words.rising;
        if (!long) body.append(...sorted.map((row) => row.tr));
      };
      const filter = (isTyping) => {
        const wanted = fold(state.q.trim());
        view = sorted.filter((row) => hits(row, wanted));
        const isFiltered = view.length < rows.length;
        joinRows(isFiltered);
        rankWithin(isFiltered);
        if (long) {
          long.renew();
        } else {
          const shown = new Set(view);
          for (const row of rows) {
            row.tr.hidden = !shown.has(row);
            dress(row);
          }
        }
        count(isTyping);
        document.querySelectorAll(".tiles button").forEach((button) => {
          button.setAttribute("aria-pressed", String(button.parentElement.dataset.band === state.band));
        });
      };

      // The address.
      const keep = () => {
        const [place, query] = location.hash.slice(1).split("?");
        const parts = [];
        for (const [key, text] of new URLSearchParams(query ?? "")) {
          if (others.includes(key)) parts.push(key + "=" + text);
        }
        for (const [key, text] of Object.entries(state)) if (text) parts.push(key + "=" + encodeURIComponent(text));
        if (!parts.length && query === undefined) return;
        history.replaceState(null, "", location.href.split("#")[0] + "#ranking" + (parts.length ? "?" + parts.join("&") : ""));
      };
      const show = () => {
        byId("filter-q").value = state.q;
        for (const field of fields) if (select(field)) select(field).value = state[field];
      };
      const change = (changes, isTyping = false) => {
        Object.assign(state, changes);
        show();
        if ("sort" in changes) sort();
        filter(isTyping);
        keep();
      };
      const labelOf = (field) => select(field)?.closest("label").firstChild.data.trim() ?? field;
      const read = () => {
        const [place, query] = location.hash.slice(1).split("?");
        if (place !== "ranking" || query === undefined) return;
        const asked = new URLSearchParams(query);
        const faults = [];
        for (const key of Object.keys(state)) state[key] = asked.get(key) ?? "";
        for (const key of asked.keys()) {
          if (!(key in state) && !others.includes(key)) faults.push(fill(words.unknown, { place: key }));
        }
        const refuse = (field) => {
          faults.push(fill(words.value, { value: state[field], filter: labelOf(field) }));
          state[field] = "";
        };
        for (const field of fields) {
          if (state[field] && ![...select(field)?.options ?? []].some((option) => option.value === state[field])) refuse(field);
        }
        if (state.sort && !keys.includes(state.sort.replace(/^-/, ""))) refuse("sort");
        show();
        sort();
        filter();
        byId("ranking").scrollIntoView();
        if (faults.length) say(faults.join(" "));
      };

      // Controls.
      const sortBy = (key, isFalling, name) => {
        change({ sort: (isFalling ? "-" : "") + key });
        say(fill(words.sorted, { column: name }));
      };
      heads.forEach((head, place) => {
        const button = document.createElement("button");
        button.type = "button";
        button.append(...[...head.childNodes].filter((node) => node.nodeName !== "svg"));
        head.prepend(button);
        button.addEventListener("click", () => {
          const now = head.getAttribute("aria-sort");
          const startsFalling = head.classList.contains("n") && place > 0;
          sortBy(keys[place], now ? now === "ascending" : startsFalling, names[place]);
        });
      });
      box.hidden = false;
      byId("more-filters").open = innerWidth > 704 || location.hash.includes("?");
      byId("filter-q").addEventListener("input", (event) => change({ q: event.target.value }, true));
      byId("filter-q").addEventListener("keydown", (event) => { if (event.key === "Escape") change({ q: "" }); });
      for (const field of fields) select(field)?.addEventListener("change", (event) => change({ [field]: event.target.value }));
      select("sort")?.addEventListener("change", (event) => {
        sortBy(event.target.value, false, event.target.selectedOptions[0].textContent);
      });
      byId("sort-order").addEventListener("click", () => {
        const key = state.sort.replace("-", "") || "rank";
        sortBy(key, !state.sort.startsWith("-"), names[keys.indexOf(key)]);
      });
      byId("filter-clear").addEventListener("click", () => {
        change(Object.fromEntries(Object.keys(state).map((key) => [key, ""])));
      });
      byId("copy-link").addEventListener("click", async () => {
        try {
          await navigator.clipboard.writeText(location.href);
          say(words.copied);
        } catch { say(location.href); }
      });
      if (select("band")) {
        byId("tiles-note").hidden = false;
        document.querySelectorAll(".tiles li[data-band]").forEach((tile) => {
          const button = document.createElement("button");
          button.type = "button";
          button.append(...tile.childNodes);
          tile.append(button);
          button.addEventListener("click", () => {
            const isOff = state.band === tile.dataset.band;
            change({ band: isOff ? "" : tile.dataset.band });
            if (!isOff) byId("ranking").scrollIntoView();
          });
        });
      }
      // A table that is wider than its place after all scrolls in a box of its own.
      const fit = () => {
        frame.classList.remove("spills");
        frame.classList.toggle("spills", table.scrollWidth > scroller.clientWidth + 1);
      };
      // Its place changes with the window, the table itself with the size of a reader's letters.
      let widths = "";
      const watch = new ResizeObserver(() => {
        const seen = frame.clientWidth + " " + table.scrollWidth;
        if (widths === seen) return;
        fit();
        widths = frame.clientWidth + " " + table.scrollWidth;
        long?.measure();
      });
      watch.observe(frame);
      watch.observe(table);
      byId("all-columns")?.addEventListener("change", () => {
        fit();
        long?.measure();
      });
      document.addEventListener("ranking:refresh", () => {
        rows.filter((row) => row.own).forEach(readRow);
        numberRows();
        labelRows();
        sort();
        filter();
      });
      addEventListener("hashchange", read);
      sort();
      filter();
      read();
    })();

    """#
}
