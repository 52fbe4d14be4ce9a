extension PageScript {
  /// The script of the comparison page: it takes up to five cities, keeps them in the address and fills the parts of the
  /// page as the report itself fills them for the cities it was prepared for.
  static let compare = PageScript(text: compareText, hash: "sha256-5Yb7QhyRQbSsKNHrMZVD6/Ejv7RUFOq6EunnWsWoxGQ=")

  private static let compareText: StaticString = #"""

    "use strict";
    (() => {
    const byId = (id) => document.getElementById(id);
    const root = document.documentElement;
    const block = byId("compare-data");
    const data = JSON.parse(block.textContent);
    const words = data.words;
    const [lower, span, decimals] = data.scores;
    const fields = ["id", "name", "other", "closed", "rank", "rankText", "interval", "shade", "band", "provisional",
      "scoreText", "score", "width", "coverage", "divide", "population", "income", "incomeGroup", "partTexts", "parts"];
    const cities = data.cities.map((row, place) => {
      const city = { place };
      fields.forEach((field, at) => { city[field] = row[at]; });
      return city;
    });
    const known = new Map(cities.map((city) => [city.id, city]));
    const pairRow = new Map((data.pairs ?? []).map((row, place) => [row[0], place]));
    let [chosen, order, only] = [data.chosen, "spread", false];

    // Numbers, as the report prints them.
    const plain = (width) => {
      const parts = Math.floor(width * span * 10 ** decimals / 1e5 + 0.5);
      if (!(Math.abs(parts) < 9e15)) return "–";
      const digits = String(parts).padStart(decimals + 1, "0");
      return decimals ? digits.slice(0, -decimals) + "." + digits.slice(-decimals) : digits;
    };
    const signed = (difference) => {
      const text = plain(Math.abs(difference));
      return /[1-9]/.test(text) ? (difference > 0 ? "+" : "\u2212") + text : text;
    };
    const wins = (one, two) => {
      const [a, b] = [pairRow.get(one.id), pairRow.get(two.id)];
      if (a === undefined || b === undefined || a === b) return null;
      return a < b ? data.pairs[a][b - a] : 2 * data.replicates - data.pairs[b][a - b];
    };
    const share = (count) => {
      const whole = 2 * data.replicates;
      const tenths = Math.floor((count * 2000 + whole) / (whole * 2));
      const text = count < whole && tenths === 1000 ? ">99.9" : count > 0 && tenths === 0 ? "<0.1"
        : Math.floor(tenths / 10) + "." + tenths % 10;
      return words.percent.replace("{1}", text);
    };

    // Sentences: {1} is an argument, {1:은} one with the Korean particle that follows its sound, {1:-은} that alone.
    const ending = (form, closed) => {
      const at = words.particles.indexOf(form) & ~1;
      return closed ? words.particles[at] : words.particles[at + 1];
    };
    const fill = (template, ...values) => template.replace(/\{(\d)(?::(-?)([^}]+))?\}/g, (_, at, bare, form) => {
      const value = values[at - 1];
      const text = value.name ?? value;
      return (bare ? "" : text) + (form ? ending(form, value.closed) : "");
    });

    // Elements.
    const el = (name, kind, ...content) => {
      const element = document.createElement(name);
      if (kind) element.className = kind;
      element.append(...content.filter((part) => part !== null));
      return element;
    };
    const drawing = (name, attributes, ...content) => {
      const element = document.createElementNS("http://www.w3.org/2000/svg", name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.append(...content);
      return element;
    };
    const shapes = ["M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z", "M-4.5-4.5h9v9h-9z", "M0-5.8L5.5 4.3L-5.5 4.3z",
      "M0-6.3L5.8 0L0 6.3L-5.8 0z", "M-5-5L5 5M-5 5L5-5"];
    const shape = (place, x) => drawing("path",
      { d: shapes[place % 5], class: "mark g" + place % 5, transform: "translate(" + x + " 7)" });
    const icon = (place) => drawing("svg", { class: "icon", viewBox: "0 0 14 14", "aria-hidden": "true" }, shape(place, 7));
    const nameOf = (city) => {
      if (root.lang !== "ko" || city.other || !/[a-z]/i.test(city.name)) return document.createTextNode(city.name);
      return Object.assign(el("span", "", city.name), { lang: "en" });
    };
    const names = (city) => {
      const lang = root.lang === "ko" ? "en" : "ko";
      return [nameOf(city), ...(city.other ? [" ", Object.assign(el("span", "alt", city.other), { lang })] : [])];
    };
    const header = (scope, ...content) => Object.assign(el("th", "", ...content), { scope });
    const table = (kind, label, caption, first, list, rows, last) => {
      const head = el("tr", "", header("col", first), ...list.map((city, place) => header("col", icon(place), " ",
        ...names(city), place === 0 ? " " : null, place === 0 ? el("span", "soft", words.baseline) : null)));
      if (last) head.append(Object.assign(header("col", last), { className: "n" }));
      const box = el("div", "scroll", el("table", kind, caption ? el("caption", "", caption) : null,
        el("thead", "", head), el("tbody", "", ...rows)));
      box.setAttribute("role", "region");
      box.tabIndex = 0;
      box.setAttribute("aria-label", label);
      return box;
    };
    const put = (name, ...content) => {
      document.querySelector(`[data-part="${name}"]`).replaceChildren(...content);
    };

    // What counts.
    const isFirm = (city, base) => {
      const count = wins(city, base);
      return count !== null
        && Math.max(count, 2 * data.replicates - count) * 100 >= data.bold * 2 * data.replicates;
    };
    const reach = (city, base) => city.width === null || base.width === null ? null : Math.max(city.width, base.width);
    const matters = (at, city, base) => {
      const far = reach(city, base);
      return far !== null && city.parts[at] !== null && base.parts[at] !== null
        && Math.abs(city.parts[at] - base.parts[at]) > far;
    };
    const difference = (value, base, isBold) => value === null || base === null ? null
      : el("div", "diff", isBold ? el("b", "", signed(value - base)) : signed(value - base));
    const best = (values) => {
      const present = values.filter((value) => value !== null);
      const high = Math.max(...present);
      return present.length > 1 && present.filter((value) => value === high).length === 1 ? values.indexOf(high) : -1;
    };
    const mark = () => [" ", el("span", "best", words.best)];

    const key = (list) => {
      const ranked = list.filter((city) => city.rank !== null)
        .map((city, place) => ({ city, place })).sort((a, b) => a.city.rank - b.city.rank || a.place - b.place);
      let text = words.keyNone;
      if (ranked.length) {
        const [first, last] = [ranked[0].city, ranked[ranked.length - 1].city];
        text = first === last ? fill(words.keyOne, first, first.rankText)
          : fill(words.key, first, first.rankText, last, last.rankText);
        const count = wins(first, last);
        if (count !== null) text += " " + fill(words.keyFirm, first, last, share(count), words.variations);
      }
      put("key", el("p", "key", text));
    };
    const overview = (list) => {
      const base = list[0];
      const row = (name, cell) => el("tr", "", header("row", name), ...list.map((city) => el("td", "", ...[cell(city)].flat())));
      const rows = [row(words.rank, (city) => city.rankText)];
      if (data.replicates) rows.push(row(words.interval, (city) => city.interval || "–"));
      if (data.hasBands) {
        rows.push(row(words.band, (city) => [el("span", "chip k" + city.shade, city.band),
          city.provisional ? " " : null, city.provisional ? el("span", "provisional", words.provisional) : null]));
      }
      rows.push(row(words.score, (city) => [city.scoreText,
        city === base ? null : difference(city.score, base.score, isFirm(city, base))]));
      rows.push(row(words.coverage, (city) => city.coverage));
      if (data.hasDivide) rows.push(row(words.divide, (city) => city.divide));
      if (data.hasPopulation) rows.push(row(words.population, (city) => city.population));
      if (data.hasIncome) rows.push(row(words.income, (city) => city.income), row(words.incomeGroup, (city) => city.incomeGroup));
      put("overview", table("compare", words.overview, "", words.of, list, rows));
    };
    const pairs = (list) => {
      if (!list.some((one) => list.some((two) => wins(one, two) !== null))) {
        put("pairs", el("p", "", words.pairsNone));
        return;
      }
      const rows = list.map((one, place) => el("tr", "", header("row", icon(place), " ", nameOf(one)), ...list.map((two) => {
        const count = wins(one, two);
        return el("td", "", one === two ? "" : count === null ? words.noPair : share(count));
      })));
      put("pairs", table("compare pairs", words.pairs, words.pairsCaption, words.pairRow, list, rows));
    };
    const differences = (list) => {
      const base = list[0];
      put("differences", el("ul", "", ...list.slice(1).map((city) => {
        const count = wins(city, base);
        let text;
        if (city.score === null || base.score === null) text = fill(words.noScore, city, base);
        else if (count === null) text = fill(words.plain, city, base, signed(city.score - base.score));
        else text = fill(words.ahead, city, base, signed(city.score - base.score), share(count), words.variations);
        if (reach(city, base) !== null) {
          const far = data.parts.map((part, at) => matters(at, city, base)
            ? part[1] + " " + signed(city.parts[at] - base.parts[at]) : "").filter(Boolean);
          text += " " + (far.length ? fill(words.beyond, far.join(words.separator)) : words.within);
        }
        return el("li", "", text);
      })));
    };
    const components = (list) => {
      const base = list[0];
      const all = list.flatMap((city) => city.parts.filter((value) => value !== null));
      const [low, high] = [Math.min(0, ...all), Math.max(1e5, ...all)];
      const place = (value) => Math.round((8 + 184 * (value - low) / (high - low)) * 10) / 10;
      const end = (value) => (lower + value / 1e5 * span).toFixed(decimals).replace("-", "\u2212");
      const ends = [low === 0 ? words.ends[0] : end(low), high === 1e5 ? words.ends[1] : end(high)];
      const label = (part) => el("p", "label", part[1], part[3] ? " △" : null);
      const line = (...content) => drawing("svg", { viewBox: "0 0 200 14", "aria-hidden": "true" },
        drawing("path", { class: "gridline", d: "M8 7L192 7" }), ...content);
      const text = (city, at) => city.partTexts[at] || words.notRated;
      const two = list.length === 2;
      const caption = el("p", "soft", fill(two ? words.twoCaption : words.plotCaption, ...ends));
      const plots = two ? el("ul", "dumbbells", ...data.parts.map((part, at) => {
        const places = list.map((city) => city.parts[at] === null ? null : place(city.parts[at]));
        const isWhole = !places.includes(null);
        return el("li", part[2] ? "inner" : "", label(part),
          ...list.map((city, number) => el("span", "n", icon(number), " ", text(city, at))),
          line(...(isWhole ? [drawing("path", { class: "span", d: `M${places[0]} 7L${places[1]} 7` })] : []),
            ...places.flatMap((x, number) => x === null ? [] : [shape(number, x)])),
          el("span", "n gap", isWhole ? fill(words.gap, plain(Math.abs(list[1].parts[at] - base.parts[at]))) : "–"));
      })) : el("div", "plots", ...data.parts.map((part, at) => el("div", part[2] ? "plot inner" : "plot", label(part),
        el("ul", "", ...list.map((city, number) => el("li", "", el("span", "", nameOf(city)),
          line(...(city.parts[at] === null ? [] : [shape(number, place(city.parts[at]))])),
          el("span", "n", text(city, at))))))));
      const rows = data.parts.map((part, at) => {
        const top = part[3] ? -1 : best(list.map((city) => city.parts[at]));
        const head = header("row", part[1], part[3] ? " △" : null);
        if (part[2]) head.className = "inner";
        return el("tr", "", head, ...list.map((city, number) => el("td", "", text(city, at),
          ...(number === top ? mark() : []),
          city === base ? null : difference(city.parts[at], base.parts[at], matters(at, city, base)))));
      });
      put("components", caption, plots, table("compare", words.components, fill(words.partsCaption, base),
        words.component, list, rows));
    };
    const lines = (list) => data.indicators.map(([id, name, unit, step, texts, values, missing], at) => {
      const own = list.map((city) => values[city.place]);
      const present = own.filter((value) => value !== null);
      return { at, id, name, unit, step, values: own, texts: list.map((city) => texts[city.place]),
        missing: list.map((city) => missing.includes(city.place)),
        spread: present.length > 1 ? Math.max(...present) - Math.min(...present) : null };
    });
    const indicators = (list, all) => {
      const shown = only ? all.filter((line) => line.spread !== null && line.spread >= line.step) : [...all];
      const collator = new Intl.Collator(root.lang);
      if (order === "spread") shown.sort((a, b) => (b.spread ?? -1) - (a.spread ?? -1) || a.at - b.at);
      if (order === "name") shown.sort((a, b) => collator.compare(a.name, b.name));
      put("indicators", table("compare", words.indicators, words.indicatorsCaption, words.indicator, list,
        shown.map((line) => {
          const top = best(line.values);
          const cells = list.map((_, number) => el("td", line.missing[number] ? "none" : "", line.texts[number],
            ...(number === top ? mark() : [])));
          return el("tr", "", header("row", line.name, ...(line.unit ? [" ", el("span", "unit", line.unit)] : [])),
            ...cells, el("td", "n", line.spread === null ? "–" : plain(line.spread)));
        }), words.spread));
      byId("compare-shown").textContent = fill(words.shown, String(shown.length), String(all.length));
    };
    const sentences = (list, all) => {
      const gaps = all.filter((line) => line.values.every((value) => value !== null && value < 50000));
      put("gaps", el("p", "", gaps.length ? fill(words.gaps, gaps.map((line) => line.name).join(words.separator))
        : words.gapsNone));
      const found = all.flatMap((line) => {
        const present = line.values.filter((value) => value !== null);
        const [high, low] = [Math.max(...present), Math.min(...present)];
        if (!present.length || high < 75000 || low > 25000) return [];
        const [strong, weak] = [line.values.indexOf(high), line.values.indexOf(low)];
        return [fill(words.complement, list[strong], line.texts[strong], list[weak], line.texts[weak],
          line.unit ? line.name + " (" + line.unit + ")" : line.name)];
      });
      put("complements", found.length ? el("ul", "", ...found.map((text) => el("li", "", text)))
        : el("p", "", words.complementsNone));
    };

    const notice = byId("compare-notice");
    const selects = [...document.querySelectorAll("#picker select")];
    const show = () => {
      const list = chosen.map((id) => known.get(id));
      key(list);
      overview(list);
      pairs(list);
      differences(list);
      components(list);
      if (data.indicators) {
        const all = lines(list);
        indicators(list, all);
        sentences(list, all);
      } else {
        for (const name of ["indicators", "gaps", "complements"]) put(name, el("p", "", words.noAnswers));
      }
    };
    const mend = () => {
      const taken = new Set(selects.map((select) => select.value));
      for (const select of selects) {
        for (const option of select.options) option.disabled = option.value !== "" && option.value !== select.value && taken.has(option.value);
      }
      document.querySelectorAll("#picker button[data-slot]").forEach((button) => {
        button.disabled = !selects[button.dataset.slot].value;
      });
    };
    const fillSlots = (ids) => {
      selects.forEach((select, slot) => { select.value = ids[slot] ?? ""; });
      mend();
    };
    const keep = () => {
      const parts = ["c=" + chosen.map(encodeURIComponent).join(",")];
      if (order !== "spread") parts.push("sort=" + order);
      if (only) parts.push("only=1");
      history.replaceState(null, "", location.href.split("#")[0] + "#" + parts.join("&"));
    };
    const change = () => {
      mend();
      const ids = selects.map((select) => select.value).filter(Boolean);
      notice.textContent = ids.length < 2 ? words.fewer : "";
      if (ids.length < 2) return;
      chosen = ids;
      show();
      keep();
    };
    const read = () => {
      const hash = location.hash.slice(1);
      const query = new URLSearchParams(hash.includes("?") ? hash.split("?")[1] : hash);
      if (!query.has("c")) {
        if (hash && !byId(hash)) notice.textContent = fill(words.unknown, hash);
        return;
      }
      const given = [...new Set(query.get("c").split(",").filter(Boolean))];
      const unknown = given.filter((id) => !known.has(id));
      const found = given.filter((id) => known.has(id));
      const said = [];
      if (unknown.length) said.push(fill(words.unknown, unknown.join(", ")));
      if (found.length > 5) {
        said.push(fill(words.most, found.slice(5).map((id) => known.get(id).name).join(words.separator)));
      }
      order = ["file", "name"].includes(query.get("sort")) ? query.get("sort") : "spread";
      only = query.get("only") === "1";
      if (byId("compare-sort")) {
        byId("compare-sort").value = order;
        byId("compare-only").checked = only;
      }
      const ids = found.slice(0, 5);
      fillSlots(ids);
      if (ids.length < 2) said.push(words.fewer); else chosen = ids;
      notice.textContent = said.join(" ");
      show();
    };

    const cell = (text) => {
      const safe = /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
      return /[",\r\n]/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe;
    };
    const csv = () => {
      const list = chosen.map((id) => known.get(id));
      const rows = [["kind", "id", "name", "unit", ...list.map((city) => city.id)]];
      const add = (kind, id, name, unit, values) => rows.push([kind, id, name, unit, ...values]);
      add("city", "name", "", "", list.map((city) => city.name));
      for (const [id, name, field] of [["rank", words.rank, "rank"], ["interval", words.interval, "interval"],
        ["verdict", words.band, "band"], ["score", words.score, "scoreText"], ["coverage", words.coverage, "coverage"],
        ["divide", words.divide, "divide"], ["population", words.population, "population"],
        ["income", words.income, "income"]]) add("overview", id, name, "", list.map((city) => String(city[field] ?? "")));
      for (const one of list) {
        add("ahead", "ahead_of_" + one.id, one.name, "%", list.map((two) => {
          const count = wins(two, one);
          return count === null ? "" : String(count / (2 * data.replicates) * 100);
        }));
      }
      data.parts.forEach((part, at) => add("component", part[0], part[1], "", list.map((city) => city.partTexts[at])));
      for (const line of data.indicators ? lines(list) : []) {
        add("indicator", line.id, line.name, line.unit, line.texts);
        add("score", line.id, line.name, "", line.values.map((value) => value === null ? "" : String(lower + value / 1e5 * span)));
      }
      return "\ufeff" + rows.map((row) => row.map(cell).join(",") + "\r\n").join("");
    };

    const collator = new Intl.Collator(root.lang);
    const sorted = [...cities].sort((a, b) => collator.compare(a.name, b.name));
    selects.forEach((select, slot) => {
      for (const city of sorted) select.add(new Option(city.other ? city.name + " · " + city.other : city.name, city.id));
      select.addEventListener("change", change);
    });
    document.querySelectorAll("#picker button[data-slot]").forEach((button) => {
      button.addEventListener("click", () => {
        const slot = Number(button.dataset.slot);
        const ids = selects.map((select) => select.value);
        fillSlots([ids[slot], ...ids.filter((id, at) => id && at !== slot)]);
        change();
        selects[0].focus();
      });
    });
    byId("compare-copy").addEventListener("click", async () => {
      keep();
      try {
        await navigator.clipboard.writeText(location.href);
        notice.textContent = words.copied;
      } catch { notice.textContent = location.href; }
    });
    byId("compare-csv").addEventListener("click", () => {
      const link = el("a");
      link.href = URL.createObjectURL(new Blob([csv()], { type: "text/csv" }));
      link.download = "comparison.csv";
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    });
    if (data.indicators) {
      byId("compare-tools").hidden = false;
      byId("compare-sort").addEventListener("change", (event) => { order = event.target.value; show(); keep(); });
      byId("compare-only").addEventListener("change", (event) => { only = event.target.checked; show(); keep(); });
    }
    byId("picker").hidden = false;
    fillSlots(chosen);
    addEventListener("hashchange", read);
    if (location.hash) read();
    root.dataset.ready = "1";
    })();

    """#
}
