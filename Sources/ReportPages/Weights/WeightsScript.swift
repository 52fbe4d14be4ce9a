extension PageScript {
  /// The panel of weights: it keeps them in the address, and nowhere else.
  static let weights = PageScript(
    text: weightsText, hash: "sha256-IrgFZd9d/U+DGYNHMUxVf+9HEKwOiuK7RgeoK0bx8W4=")

  private static let weightsText: StaticString = #"""

    "use strict";
    (() => {
      const byId = (id) => document.getElementById("weight-" + id);
      const panel = byId("panel");
      if (!panel) return;
      const data = JSON.parse(byId("data").textContent);
      const { parts, rules, words } = data;
      const { cities, assess, ranges, drawn, factors, sharesOf, reported, canScore, few, many, tolerance } = weightScores(data);
      const K = parts.length;
      const N = cities.length;
      const fill = (text, ...values) => values.reduce((t, v, i) => t.split("%" + (i + 1)).join(v), text);
      const root = document.documentElement;
      const official = parts.map((part) => part.share * 100);
      const mustAll = data.fewest >= K;
      const floor = mustAll ? 1 : 0;
      const state = { weights: [...official], second: null };
      const locks = () => parts.map((_, c) => byId("l" + c).checked);
      const same = (a, b) => sharesOf(a).every((share, c) => Math.abs(share - sharesOf(b)[c]) <= 1e-12);
      const isUsable = (weights) => weights.length === K && weights.every((w) => w >= 0 && Number.isFinite(w))
        && weights.filter((w) => w > 0).length >= data.fewest;
      const sign = root.lang === "ko" ? "%" : "\u00a0%";
      const plain = (x, digits) => x.toFixed(digits).replace("-", "\u2212");
      const grouped = (x) => x.toLocaleString("en");
      // Tenths of a percent that sum to 100.
      const percents = (shares) => {
        const tenths = shares.map((share) => Math.floor(share * 1000));
        const rest = 1000 - tenths.reduce((all, x) => all + x, 0);
        shares.map((share, c) => [share * 1000 - tenths[c], c]).sort((a, b) => b[0] - a[0] || a[1] - b[1])
          .slice(0, rest).forEach(([, c]) => { tenths[c] += 1; });
        return tenths.map((x) => (x / 10).toFixed(1) + sign);
      };
      const portion = (count, all) => {
        const share = (100 * count) / all;
        const text = Math.min(99, Math.max(1, Math.round(share)));
        return (count === 0 || count === all ? share : share < 0.5 ? "<1" : share > 99.5 ? ">99" : text) + sign;
      };
      const spoken = (weights) => percents(sharesOf(weights)).map((text, c) => parts[c].name + " " + text).join(", ");
      const cuts = [...data.gates, ...rules.flatMap((rule) => rule.cuts ?? []), ...data.classes.filter(Boolean)]
        .map((cut) => cut[1]).concat(data.range);
      const digits = (x) => {
        let d = data.decimals;
        while (d < 12 && cuts.some((cut) => Math.abs(x - cut) > tolerance && x.toFixed(d) === cut.toFixed(d))) d += 1;
        return d;
      };
      const rankText = (rank) => (rank === rank ? String(rank) : "\u2013");
      const bandName = (band) => (band === null ? words.notRanked : data.bands[band]);
      const link = () => location.href.split("#")[0] + "#weights" + query();
      const pack = (weights) => weights.map((w, c) => encodeURIComponent(parts[c].id) + ":" + w).join(",");
      const query = () => {
        const list = [];
        if (!same(state.weights, official)) list.push("w=" + pack(state.weights));
        if (state.second) list.push("b=" + pack(state.second));
        return list.length ? "?" + list.join("&") : "";
      };
      const unpack = (text) => {
        const found = new Map(text.split(",").map((pair) => {
          const at = pair.lastIndexOf(":");
          let id = pair.slice(0, at);
          try { id = decodeURIComponent(id); } catch { /* kept as it is */ }
          return [id, pair.slice(at + 1) === "" ? NaN : Number(pair.slice(at + 1))];
        }));
        const weights = parts.map((part) => found.get(part.id) ?? NaN);
        return found.size === K && isUsable(weights) ? weights : null;
      };
      const given = (address) => {
        const text = (address.split("#")[1] ?? "").split("?")[1] ?? "";
        const result = {};
        for (const pair of text.split("&")) {
          const key = pair[0];
          if (pair[1] !== "=" || (key !== "w" && key !== "b")) continue;
          result[key] = unpack(pair.slice(2));
          if (!result[key]) warning = fill(words.unknown, pair.slice(2)) + " ";
        }
        return result;
      };
      let warning = "";
      let saying = 0;
      let said = "";
      const say = (text) => {
        said = text;
        if (!saying) saying = setTimeout(() => { saying = 0; if (byId("said").textContent !== said) byId("said").textContent = said; }, 500);
      };

      const rows = new Map();
      const row = (i) => {
        if (rows.has(i)) return rows.get(i);
        const line = document.createElement("tr");
        line.dataset.city = cities[i].id;
        const cells = ["rank", "base", "change", "city", "interval", "score", "verdict"].slice(0, data.bands.length ? 7 : 6).map((kind) => {
          const cell = document.createElement(kind === "city" ? "th" : "td");
          if (kind !== "city" && kind !== "verdict") cell.className = "n" + (kind === "rank" ? " rank" : kind === "base" ? " narrow" : "");
          cell.dataset.c = kind;
          line.append(cell);
          return cell;
        });
        const name = document.createElement("a");
        name.href = cities[i].link;
        name.textContent = cities[i].name;
        cells[3].scope = "row";
        cells[3].append(name);
        rows.set(i, cells);
        return cells;
      };
      const put = (cell, text) => { if (cell.textContent !== text) cell.textContent = text; };
      const chip = (cell, result, base, i) => {
        const key = result.bands[i] + " " + result.provisional[i] + " " + base.bands[i];
        if (cell.dataset.key === key) return;
        cell.dataset.key = key;
        const labels = byId("bands").children;
        cell.replaceChildren(labels[result.bands[i] ?? data.bands.length].cloneNode(true));
        if (result.provisional[i]) cell.append(" ", labels[data.bands.length + 1].cloneNode(true));
        if (result.bands[i] === base.bands[i]) return;
        const was = document.createElement("span");
        was.className = "was";
        was.textContent = " " + fill(words.was, bandName(base.bands[i]));
        cell.append(was);
      };
      const atMost = 500;
      let shown = "";
      const assessed = assess(official);
      const render = (count) => {
        const isDraft = !same(state.weights, official);
        const result = isDraft ? assess(state.weights) : assessed;
        const base = state.second ? assess(state.second) : assessed;
        const found = count ? ranges(result, count) : [];
        const order = cities.map((_, i) => i).sort((a, b) =>
          (result.ranks[a] || Infinity) - (result.ranks[b] || Infinity) || (result.overall[a] || Infinity) - (result.overall[b] || Infinity) || a - b || 0);
        const list = order.slice(0, atMost);
        const text = list.map((i) => {
          const x = reported(result.scores[i]);
          return x === x ? plain(x, digits(x)) : "\u2013";
        });
        for (let k = 1; k < list.length; k += 1) {
          const [a, b] = [list[k - 1], list[k]].map((i) => reported(result.scores[i]));
          if (text[k] !== text[k - 1] || !(result.ranks[list[k]] > result.ranks[list[k - 1]])) continue;
          let d = digits(b);
          while (d < 12 && a.toFixed(d) === b.toFixed(d)) d += 1;
          text[k - 1] = plain(a, d);
          text[k] = plain(b, d);
        }
        list.forEach((i, k) => {
          const cells = row(i);
          const step = base.ranks[i] - result.ranks[i];
          put(cells[0], rankText(result.ranks[i]));
          put(cells[1], rankText(base.ranks[i]));
          put(cells[2], step > 0 ? "\u2191\u00a0" + step : step < 0 ? "\u2193\u00a0" + -step : step === 0 ? "=" : "");
          cells[2].className = "n" + (step > 0 ? " up" : step < 0 ? " down" : "");
          put(cells[4], found[i] ? found[i].low + "\u2013" + found[i].high : "");
          put(cells[5], text[k]);
          if (cells[6]) chip(cells[6], result, base, i);
        });
        if (shown !== list.join()) {
          const focus = document.activeElement;
          shown = list.join();
          byId("rows").replaceChildren(...list.map((i) => rows.get(i)[0].parentNode));
          if (focus !== document.activeElement) focus.focus({ preventScroll: true });
        }
        put(byId("more"), N > atMost ? fill(words.shown, grouped(list.length), grouped(N)) : "");
        put(byId("draws"), count ? fill(words.draws, grouped(count)) : words.noDraws);
        put(byId("head"), isDraft ? words.draft : words.rank);
        put(byId("base"), state.second ? words.secondRank : words.officialRank);
        byId("base").className = "n narrow";
        byId("draft").hidden = !isDraft;
        put(byId("shares"), isDraft ? spoken(state.weights) + "." : "");
        summary(result, base, found, count, isDraft);
        return result;
      };
      const summary = (result, base, found, count, isDraft) => {
        const both = cities.map((_, i) => i).filter((i) => result.ranks[i] && base.ranks[i]);
        const least = Math.min(...result.ranks.filter((x) => x === x));
        const best = cities.map((_, i) => i).filter((i) => result.ranks[i] === least);
        const names = (list) => list.slice(0, 15).map((i) => cities[i].name).join(", ") + (list.length > 15 ? " \u2026" : "");
        put(byId("first"), best.length === 0 ? "" : best.length === 1 && count && found[best[0]]
          ? fill(words.first, cities[best[0]].name, portion(found[best[0]].first, count), grouped(count)) : fill(words.firstOnly, names(best)));
        const shift = (i) => Math.abs(result.ranks[i] - base.ranks[i]);
        const far = both.filter((i) => shift(i) > 0).sort((a, b) => shift(b) - shift(a) || a - b);
        const moved = cities.filter((_, i) => result.ranks[i] !== base.ranks[i] && (result.ranks[i] || base.ranks[i])).length;
        const changed = cities.filter((_, i) => result.bands[i] !== base.bands[i]).length;
        const places = (phrase, i) => fill(phrase, cities[i].name, rankText(base.ranks[i]), rankText(result.ranks[i]));
        say(warning + (!isDraft && !state.second ? words.same : [fill(words.moved, moved, changed)].concat(far.length ? places(words.mover, far[0]) : []).join(" ")));
        put(byId("apart"), !isDraft && !state.second ? "" : far.length
          ? fill(words.apart, far.slice(0, 5).map((i) => fill(words.apartCity, cities[i].name, rankText(result.ranks[i]), rankText(base.ranks[i]))).join(", ")) : words.agree);
        const top = Math.max(1, Math.floor(Number(byId("top").value)) || 1);
        const safe = both.filter((i) => result.ranks[i] <= top && base.ranks[i] <= top).sort((a, b) => result.ranks[a] - result.ranks[b]);
        put(byId("safe"), (safe.length ? fill(words.safe, top, safe.length, names(safe)) : fill(words.noneSafe, top))
          + (data.bands.length ? " " + fill(words.sameBand, grouped(N - changed), grouped(N)) : ""));
      };

      const xml = () => {
        const points = new Array(data.children).fill(0);
        parts.forEach((part, c) => { points[part.place] = state.weights[c]; });
        return '<weights method="budget-allocation">\n  <expert name="draft">' + points.join(" ") + "</expert>\n</weights>";
      };
      const show = () => {
        const shares = percents(sharesOf(state.weights));
        parts.forEach((_, c) => {
          byId(c).value = Math.round(state.weights[c]);
          byId(c).setAttribute("aria-valuetext", shares[c]);
          const box = byId("n" + c);
          if (document.activeElement !== box) box.value = Math.round(state.weights[c] * 1e4) / 1e4;
          put(byId("s" + c), shares[c]);
        });
        put(byId("xml"), xml());
        for (const button of byId("presets").children) button.setAttribute("aria-pressed", String(same(button.weights, state.weights)));
        byId("swap").hidden = byId("drop").hidden = !state.second;
        put(byId("second"), state.second ? fill(words.second, spoken(state.second)) : "");
      };
      let frame = 0;
      let rest = 0;
      const draw = (count) => {
        frame = 0;
        const start = performance.now();
        render(count);
        panel.dataset.time = (performance.now() - start).toFixed(1);
      };
      const refresh = (isResting = true) => {
        show();
        if (!frame) frame = requestAnimationFrame(() => draw(few));
        clearTimeout(rest);
        rest = setTimeout(() => {
          if (keeps) history.replaceState(null, "", link());
          if (many > few && isResting) draw(many);
        }, 250);
      };
      let keeps = false;
      const change = (c, value, isResting) => {
        const next = [...state.weights];
        next[c] = Math.min(100, Math.max(floor, value));
        const held = locks().map((lock, k) => lock && k !== c);
        const shares = sharesOf(state.weights);
        const kept = shares.reduce((sum, share, k) => sum + (held[k] ? share : 0), 0);
        const free = next.reduce((sum, w, k) => sum + (held[k] ? 0 : w), 0);
        if (kept > 0 && kept < 1) held.forEach((isHeld, k) => { if (isHeld) next[k] = (shares[k] * free) / (1 - kept); });
        if (isUsable(next)) state.weights = next;
        else { byId("n" + c).value = state.weights[c]; say(fill(words.fewest, data.fewest)); show(); return; }
        keeps = true;
        warning = "";
        refresh(isResting);
      };
      const take = (weights, second) => { warning = ""; Object.assign(state, { weights: [...weights], second }); keeps = true; refresh(); };
      const on = (id, kind, action) => byId(id).addEventListener(kind, action);
      const copy = async (text) => { try { await navigator.clipboard.writeText(text); say(words.copied); } catch { say(text); } };
      const read = () => {
        const found = given(location.href);
        state.weights = found.w ?? [...official];
        state.second = found.b ?? null;
        refresh();
      };

      // Nothing is shown unless the page comes to the assessed result.
      const near = (a, b, by) => (a !== a && b !== b) || Math.abs(a - b) <= by;
      const agrees = canScore && cities.every((city, i) => near(assessed.scores[i], city.official.score, 1e-12 * Math.max(1, Math.abs(city.official.score)))
        && near(assessed.ranks[i], city.official.rank, 0) && near(assessed.overall[i], city.official.overall, 0)
        && assessed.bands[i] === city.official.band);
      if (!agrees) { byId("off").textContent = words.mismatch; return; }
      byId("off").hidden = true;
      panel.hidden = false;
      parts.forEach((_, c) => {
        byId(c).min = floor;
        on(c, "input", (event) => change(c, Number(event.target.value), false));
        on(c, "change", () => refresh());
        on("n" + c, "input", (event) => { if (event.target.value !== "") change(c, Number(event.target.value), true); });
        on("n" + c, "blur", show);
      });
      const presets = [[words.official, official], [words.equal, parts.map(() => 100 / K)],
        ...parts.map((part, c) => [fill(data.fewest > 1 ? words.mostly : words.alone, part.name),
          parts.map((_, k) => (data.fewest > 1 ? (k === c ? 80 : 20 / (K - 1)) : k === c ? 100 : 0))]).slice(0, K > 12 ? 0 : K),
        ...data.presets.map((preset) => [preset.name, preset.weights])];
      for (const [name, weights] of presets) {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = name;
        button.weights = weights;
        button.addEventListener("click", () => take(weights, state.second));
        byId("presets").append(button);
      }
      on("reset", "click", () => { take(official, state.second); byId(0).focus(); });
      on("link", "click", () => copy(link()));
      on("copy", "click", () => copy(xml()));
      on("hold", "click", () => take(state.weights, [...state.weights]));
      on("swap", "click", () => take(state.second, [...state.weights]));
      on("drop", "click", () => { take(state.weights, null); byId("hold").focus(); });
      on("load", "click", () => {
        const found = given(byId("paste").value);
        if (found.w ?? found.b) take(state.weights, found.w ?? found.b);
        else say(fill(words.unknown, byId("paste").value));
        warning = "";
      });
      on("top", "input", () => refresh());
      addEventListener("hashchange", read);
      read();
      panel.assess = assess;
      panel.ranges = ranges;
      panel.drawn = drawn;
      panel.factors = factors;
      panel.dataset.ready = "1";
    })();


    """#
}
