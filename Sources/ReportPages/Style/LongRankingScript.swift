extension PageScript {
  /// The script of a long ranking: it shows the rows near the window, makes those that are not in the page from its data,
  /// and keeps the room of the others free. ``ranking`` calls it.
  static let longRanking = PageScript(
    text: longRankingText, hash: "sha256-+OLpFuu8R4+VQXDWOmV64rWYSnjVYJ3B+eM/N/hq2sE=")

  private static let longRankingText: StaticString = #"""

    "use strict";
    const longRanking = (page) => {
      const { data, keys, heads, names, words, table, body, headRow, frame, scroller } = page;
      const root = document.documentElement;
      const marks = document.getElementById("ranking-marks").content;
      const bandMarks = [...marks.querySelectorAll("[data-band]")];
      const flags = [...marks.querySelectorAll(".flag"), [...marks.children].find((mark) => mark.matches(".none"))];
      const incomes = [...marks.querySelectorAll(".income")].map((mark) => mark.textContent);
      const unrated = [...marks.children].find((mark) => mark.matches(".chip"));
      const meta = 9;
      // Columns whose texts many rows share.
      const shared = ["verdict", "reason", "coverage", "verified", "country", "region"];
      const rows = data.rows.map((item) => {
        const values = [];
        let place = meta;
        for (const key of keys) {
          values.push(key === "name" ? item.slice(place, place += 2)
            : shared.includes(key) ? data.texts[item[place++]] : item[place++]);
        }
        return {
          id: item[0], region: data.texts[item[1]], country: data.texts[item[2]], income: data.texts[item[3]],
          mark: item[4], band: bandMarks[item[4]]?.dataset.band ?? "", coverage: item[5], verified: item[6],
          also: data.texts[item[7]], provisional: item[8], values, rank: page.rankOf(values[0]),
        };
      });
      // What a column is sorted by; a text may hold a number.
      const value = (row, key) => {
        const found = row.values[keys.indexOf(key)];
        switch (key) {
          case "name": return found[0];
          case "interval": return found ? found[2] - found[1] : "";
          case "verdict": return row.mark < 0 ? "" : Number(bandMarks[row.mark].dataset.v);
          case "divide": return found < 0 ? "" : found % 5;
          case "income": return found < 0 ? "" : found;
          default: return found;
        }
      };
      const text = (row) => [...row.values[1], row.also, row.values[keys.indexOf("country")] ?? ""].join(" ");

      const svg = (name, attributes) => {
        const element = document.createElementNS("http://www.w3.org/2000/svg", name);
        for (const [key, text] of Object.entries(attributes)) element.setAttribute(key, text);
        return element;
      };
      const strip = (cell, [rank, low, high, lower, upper]) => {
        const text = document.createElement("span");
        text.className = "range";
        text.textContent = low === high ? low : low + "\u2013" + high;
        const at = (place) => 5 + 190 * (place - 1) / (data.ranks - 1);
        const bar = (from, to, height) => {
          const wide = Math.max(at(to) - at(from), 0.1);
          return `M${at(from)} ${7 - height / 2}h${wide}v${height}h${-wide}z`;
        };
        const image = svg("svg", { class: "iv", viewBox: "0 0 200 14", "aria-hidden": "true" });
        image.append(svg("use", { href: "#iv-scale" }), svg("path", { d: bar(low, high, 2) + bar(lower, upper, 7) }),
          svg("circle", { cx: at(rank) }));
        cell.append(text, image);
      };
      const append = (parent, name, kind, text) => {
        const element = document.createElement(name);
        if (kind) element.className = kind;
        element.textContent = text;
        parent.append(element);
        return element;
      };
      const makeRow = (row) => {
        const tr = document.createElement("tr");
        Object.assign(tr.dataset, { city: row.id, region: row.region, country: row.country, band: row.band });
        if (row.place < 0) tr.dataset.out = "";
        row.tr = tr;
        heads.forEach((head, place) => {
          const key = keys[place];
          const found = row.values[place];
          const cell = document.createElement(key === "name" ? "th" : "td");
          cell.className = head.className;
          tr.append(cell);
          if (key === "name") {
            cell.scope = "row";
            const link = append(cell, "a", "", found[0]);
            link.href = data.href.replace("%id%", row.id);
            if (found[1]) {
              link.append(" ");
              append(link, "span", "alt", found[1]).lang = root.lang === "ko" ? "en" : "ko";
            }
            return;
          }
          cell.dataset.c = key;
          cell.dataset.l = names[place];
          switch (key) {
            case "rank":
              cell.classList.add("rank");
              cell.append(found || "\u2013");
              if (!found) append(cell, "span", "vh", words.out);
              break;
            case "interval": if (found) strip(cell, found); break;
            case "verdict":
              cell.append((row.mark < 0 ? unrated : bandMarks[row.mark].firstElementChild)
                .cloneNode(true));
              if (row.provisional) cell.append(" ", marks.querySelector(".provisional").cloneNode(true));
              if (found) append(cell, "span", "why", found);
              break;
            case "divide": cell.append(flags[found < 0 ? 6 : found].cloneNode(true)); break;
            case "income": cell.append(found < 0 ? "\u2013" : incomes[found]); break;
            default:
              if (found === "") cell.classList.add("none");
              cell.append(found === "" && head.classList.contains("n") ? words.missing : found);
          }
          if (place === 0 && headRow.querySelector("[data-k=within]")) tr.append(page.withinCell());
        });
      };
      const gap = () => {
        const tr = document.createElement("tr");
        tr.className = "gap";
        tr.setAttribute("aria-hidden", "true");
        tr.append(document.createElement("td"));
        return tr;
      };
      const above = gap();
      const below = gap();
      let height = 52;
      let range = "";
      const paint = () => {
        const area = frame.matches(".spills,:has(#all-columns:checked)") && frame.offsetWidth >= 700
          ? scroller.getBoundingClientRect() : { top: 0, height: innerHeight };
        const passed = (area.top - body.getBoundingClientRect().top) / height;
        const first = Math.max(0, Math.min(Math.floor(passed) - 15, page.view().length - 1));
        const last = Math.min(page.view().length, Math.max(Math.ceil(passed + area.height / height) + 15, first + 1));
        if (range === first + "-" + last) return;
        range = first + "-" + last;
        const wanted = page.view().slice(first, last);
        const kept = new Set(wanted.map((row) => row.tr));
        for (const tr of [...body.rows]) if (tr !== above && tr !== below && !kept.has(tr)) tr.remove();
        let next = above.nextSibling;
        wanted.forEach((row, at) => {
          if (!row.tr) makeRow(row);
          page.dress(row);
          row.tr.setAttribute("aria-rowindex", first + at + 2);
          if (row.tr === next) next = next.nextSibling;
          else body.insertBefore(row.tr, next);
        });
        for (const [tr, count] of [[above, first], [below, page.view().length - last]]) {
          tr.cells[0].colSpan = headRow.cells.length;
          tr.cells[0].style.height = count * height + "px";
          tr.hidden = count === 0;
        }
      };
      const measure = () => {
        for (const head of headRow.cells) head.style.width = "";
        table.classList.remove("fixed");
        range = "";
        paint();
        const sizes = [...headRow.cells].map((head) => head.getBoundingClientRect().width);
        [...headRow.cells].forEach((head, place) => { if (sizes[place]) head.style.width = sizes[place] + "px"; });
        table.classList.add("fixed");
        const one = page.view()[0]?.tr?.getBoundingClientRect().height;
        if (one) height = one;
        range = "";
        paint();
      };

      // All rows anew: others are shown, or in another order.
      const renew = () => {
        for (const row of rows) row.tr = undefined;
        body.replaceChildren(above, below);
        table.setAttribute("aria-rowcount", page.view().length + 1);
        measure();
      };
      // Rows come and go above what is read: the browser's own correction of the place would run after itself.
      root.style.overflowAnchor = "none";
      // Paper has the first of those shown, and what is said of that without a script.
      const limit = document.getElementById("ranking-limit");
      limit.hidden = true;
      addEventListener("beforeprint", () => {
        limit.hidden = page.view().length <= data.first;
        table.classList.remove("fixed");
        body.replaceChildren(...page.view().slice(0, data.first).map((row) => {
          if (!row.tr) makeRow(row);
          page.dress(row);
          return row.tr;
        }));
      });
      addEventListener("afterprint", () => {
        limit.hidden = true;
        renew();
      });
      addEventListener("scroll", paint, { passive: true });
      scroller.addEventListener("scroll", paint, { passive: true });
      return { rows, value, text, measure, renew };
    };

    """#
}
