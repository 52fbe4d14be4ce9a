extension PageScript {
  /// What the assessment does with the weights of the index, for the panel and its checks.
  static let weightScores = PageScript(
    text: weightScoresText, hash: "sha256-Rpfbk1Z+zPnCE10b9JynlJeet0WUc8JPJLsmXiP4Z2U=")

  private static let weightScoresText: StaticString = #"""

    "use strict";
    // The assessment's own arithmetic for the last step, from the parts to scores, ranks, classes and verdicts.
    globalThis.weightScores = (data) => {
      const { parts, rules } = data;
      const K = parts.length;
      const tolerance = data.near;
      const number = (value) => (value === null ? NaN : value);
      const cities = data.cities.map((c) => ({
        id: c[0], name: c[1], link: c[2], row: c[3].map(number), gates: c[4], holds: c[5], answered: c[6],
        silent: c[7] && c[7].map(number), silentHolds: c[8],
        official: { overall: number(c[9]), rank: number(c[10]), score: number(c[11]), band: c[12], level: c[13] },
      }));
      const N = cities.length;
      const areClasses = rules.length === 0;

      const bits = new Float64Array(1);
      const whole = new BigInt64Array(bits.buffer);
      const margin = (size) => {
        bits[0] = Math.abs(size);
        const from = bits[0];
        if (!(from >= 2.2250738585072014e-308) || from === Infinity) return 0;
        whole[0] += 1n;
        return 64 * (bits[0] - from);
      };
      const wholes = (size, a, b) => Math.abs(size) <= 9007199254740992 && Number.isInteger(a) && Number.isInteger(b);
      const joins = (a, b, size, width) => a === b || (Math.abs(a - b) <= width && !wholes(size, a, b));
      const isConstant = (low, high, size = 0) => {
        if (!(low < high)) return true;
        const most = Math.max(Math.abs(low), Math.abs(high), Math.abs(size));
        return joins(low, high, most, margin(most));
      };
      const ends = (list) => {
        let [low, high] = [Infinity, -Infinity];
        for (const x of list) { if (x < low) low = x; if (x > high) high = x; }
        return [low, high];
      };
      const met = ([kind, cut], x) => (kind === 0 ? x >= cut - tolerance : kind === 1 ? x < cut - tolerance
        : kind === 2 ? x > cut + tolerance : kind === 3 ? x <= cut + tolerance : Math.abs(x - cut) <= tolerance);
      const [lower, upper] = data.range;
      const reported = (x) => (lower === 0 ? upper * x : lower + (upper - lower) * x);
      const lift = data.lift ?? 0;
      const raised = (x) => lift + (1 - lift) * x;

      const means = {
        arithmetic: (used, row, shares) => {
          let [sum, weight] = [0, 0];
          for (const c of used) if (row[c] === row[c]) { sum += shares[c] * row[c]; weight += shares[c]; }
          return sum / weight;
        },
        geometric: (used, row, shares) => {
          let [sum, weight] = [0, 0];
          for (const c of used) {
            if (row[c] !== row[c]) continue;
            sum += shares[c] * (row[c] < 0 ? NaN : Math.log(raised(row[c])));
            weight += shares[c];
          }
          return Math.exp(sum / weight);
        },
        "power-mean": (used, row, shares, p = data.exponent) => {
          if (p === 1) return means.arithmetic(used, row, shares);
          const there = used.filter((c) => row[c] === row[c]);
          if (there.some((c) => row[c] < 0)) return NaN;
          const values = there.map((c) => (p <= 0 ? raised(row[c]) : row[c]));
          const total = there.reduce((sum, c) => sum + shares[c], 0);
          const sum = (term) => there.reduce((all, c, i) => all + shares[c] * term(values[i]), 0);
          if (p === 0) return Math.exp(sum(Math.log) / total);
          const unit = p > 0 ? Math.max(0, ...values) : Math.min(...values);
          if (!(unit > 0)) return 0;
          return p === -1 ? unit * (total / sum((x) => unit / x))
            : unit * Math.pow(sum((x) => Math.pow(x / unit, p)) / total, 1 / p);
        },
        harmonic: (used, row, shares) => means["power-mean"](used, row, shares, -1),
      };

      // Rules that hold rows against each other stand in a script of their own, where they are needed.
      const kit = { data, cities, N, margin, joins, isConstant, ends, wholes };
      const fits = globalThis.weightFits ? globalThis.weightFits(kit) : {};

      let learnt = {};
      // A function from a row to its score, with these shares of the parts.
      const scorer = (shares) => {
        const used = parts.map((_, c) => c).filter((c) => shares[c] > 0);
        const key = used.join();
        const fit = fits[data.method];
        if (fit && learnt.key !== key) {
          const complete = cities.map((_, i) => i).filter((i) => used.every((c) => cities[i].row[c] === cities[i].row[c]));
          learnt = { key, fit: fit(used, used.map((c) => complete.map((i) => cities[i].row[c])), complete) };
        }
        const rule = fit ? learnt.fit(shares) : (row) => means[data.method](used, row, shares);
        const needsAll = fit && data.method !== "copeland";
        let all = 0;
        for (const c of used) all += shares[c];
        return (row, member) => {
          let [sum, there] = [0, 0];
          for (const c of used) if (row[c] === row[c]) { sum += shares[c]; there += 1; }
          if (!(sum / all >= data.least - tolerance) || there < data.fewest || (needsAll && there < used.length)) return NaN;
          const score = rule(row, member);
          return Number.isFinite(score) ? score : NaN;
        };
      };
      const cancels = data.method === "arithmetic" || (data.method === "power-mean" && data.exponent === 1);
      const stretched = (shares, scores) => {
        if (!data.stretch) return (x) => x;
        const used = parts.map((_, c) => c).filter((c) => shares[c] > 0);
        const size = cancels ? Math.max(0, ...used.map((c) => ends(cities.map((city) => city.row[c])).map(Math.abs))
          .flat().filter(Number.isFinite)) : 0;
        let [low, high] = ends(scores);
        if (isConstant(low, high, size)) high = low;
        const [from, to] = data.stretch;
        return (x) => (isConstant(low, high) ? NaN : from + (to - from) * ((x - low) / (high - low)));
      };

      const verdictOf = (holds, score, failed, unknown, uncovered) => rules.findIndex((rule, i) => {
        if (rule.when === "failed") return failed;
        if (rule.when === "unknown") return !failed && unknown;
        if (rule.when === "uncovered") return uncovered;
        return holds[i] === "1" && rule.cuts.every((cut) => met(cut, reported(score)));
      });
      const numbered = (scores, ties) => {
        const order = scores.map((_, i) => i).filter((i) => scores[i] === scores[i])
          .sort((a, b) => scores[b] - scores[a] || a - b);
        const ranks = new Array(scores.length).fill(NaN);
        let groups = 0;
        for (let start = 0; start < order.length;) {
          let end = start + 1;
          while (end < order.length && scores[order[end]] >= scores[order[start]] - tolerance) end += 1;
          groups += 1;
          const rank = ties === "dense" ? groups : ties === "average" ? (start + 1 + end) / 2 : start + 1;
          for (; start < end; start += 1) ranks[order[start]] = rank;
        }
        return ranks;
      };
      const sharesOf = (weights) => {
        const sum = weights.reduce((all, w) => all + w, 0);
        return weights.map((w) => w / sum);
      };
      // The whole result under some weights.
      const assess = (weights) => {
        const shares = sharesOf(weights);
        const score = scorer(shares);
        const raw = cities.map((city, i) => score(city.row, i));
        const stretch = stretched(shares, raw);
        const scores = raw.map((x) => { const y = stretch(x); return Number.isFinite(y) ? y : NaN; });
        const bands = new Array(N).fill(null);
        const provisional = new Array(N).fill(false);
        const covered = cities.map((city, i) => {
          const share = city.answered ? city.answered.reduce((sum, a, c) => sum + shares[c] * a, 0) : 1;
          return scores[i] === scores[i] && share >= data.covered - tolerance;
        });
        cities.forEach((city, i) => {
          if (areClasses) {
            const level = data.classes.findIndex((bound) => bound === null || met(bound, reported(scores[i])));
            bands[i] = data.classes.length === 0 ? city.official.level : scores[i] !== scores[i] || level < 0 ? null : level;
            return;
          }
          let failed = (city.gates & 1) > 0;
          let unknown = (city.gates & 2) > 0;
          for (const gate of data.gates) {
            if (scores[i] !== scores[i]) unknown = true;
            else if (!met(gate, reported(scores[i]))) failed = true;
          }
          const own = verdictOf(city.holds, scores[i], failed, unknown, !covered[i]);
          bands[i] = own;
          if (!city.silent || !rules[own].open) return;
          const tried = verdictOf(city.silentHolds, stretch(score(city.silent, i)), failed, unknown, false);
          if (rules[tried].standing >= rules[own].standing) return;
          bands[i] = tried;
          provisional[i] = true;
        });
        const ranked = scores.map((x, i) => (covered[i] ? x : NaN));
        const overall = numbered(ranked, data.ties);
        const ranks = areClasses ? overall : numbered(ranked.map((x, i) => (rules[bands[i]].ranked ? x : NaN)), data.ties);
        return { weights, shares, scores, bands, provisional, overall, ranks };
      };

      // ---- Draws: each weight times 1 ± the amount, by a small generator (mulberry32) from the seed.
      const drawn = (count) => {
        let state = data.seed | 0;
        return Float64Array.from({ length: count * K }, () => {
          state = (state + 0x6D2B79F5) | 0;
          let t = Math.imul(state ^ (state >>> 15), state | 1);
          t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
          return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
        });
      };
      const cost = N * K * (data.method === "copeland" ? N : 1);
      const few = N > 1000 || cost > 100000 ? 0 : 1000;
      const many = cost <= 1500 ? 10000 : few;
      let uniform = drawn(few);
      const factors = (draw, shares) => sharesOf(shares.map((share, c) =>
        share * (1 + data.noise * (2 * uniform[draw * K + c] - 1))));
      const quick = ({ isGeometric, values, there }, shares, used, keys) => {
        let all = 0;
        for (const c of used) all += shares[c];
        let rated = 0;
        for (let place = 0; place < keys.length; place += 1) {
          let sum = 0;
          let weight = 0;
          let count = 0;
          for (let k = 0; k < used.length; k += 1) {
            const at = place * K + used[k];
            if (there[at] === 0) continue;
            sum += shares[used[k]] * values[at];
            weight += shares[used[k]];
            count += 1;
          }
          const isRated = weight / all >= data.least - tolerance && count >= data.fewest;
          const x = isGeometric ? Math.exp(sum / weight) : sum / weight;
          keys[place] = isRated && Number.isFinite(x) ? x : -Infinity;
          if (keys[place] > -Infinity) rated += 1;
        }
        return rated;
      };
      const ranges = (result, count) => {
        if (uniform.length < count * K) uniform = drawn(count);
        const compared = cities.map((_, i) => i).filter((i) => result.ranks[i] === result.ranks[i])
          .sort((a, b) => result.ranks[a] - result.ranks[b]);
        const n = compared.length;
        const counts = new Uint32Array(n * n);
        const keys = new Float64Array(n);
        const order = Int32Array.from(compared, (_, place) => place);
        const used = parts.map((_, c) => c).filter((c) => result.shares[c] > 0);
        const isGeometric = data.method === "geometric";
        // The two plain means take their terms ready made.
        const terms = (isGeometric || data.method === "arithmetic") && !data.stretch && {
          isGeometric, values: Float64Array.from({ length: n * K }, (_, at) => {
            const x = cities[compared[(at - (at % K)) / K]].row[at % K];
            return isGeometric ? (x < 0 ? NaN : Math.log(raised(x))) : x;
          }), there: Uint8Array.from({ length: n * K }, (_, at) => {
            const x = cities[compared[(at - (at % K)) / K]].row[at % K];
            return x === x ? 1 : 0;
          }) };
        for (let draw = 0; draw < count; draw += 1) {
          const shares = factors(draw, result.shares);
          let rated = 0;
          if (terms) rated = quick(terms, shares, used, keys);
          else {
            const score = scorer(shares);
            const stretch = stretched(shares, data.stretch ? cities.map((city, i) => score(city.row, i)) : []);
            for (let place = 0; place < n; place += 1) {
              const x = stretch(score(cities[compared[place]].row, compared[place]));
              if (x === x) rated += 1;
              keys[place] = x === x ? x : -Infinity;
            }
          }
          for (let next = 1; next < n; next += 1) {
            const place = order[next];
            let slot = next;
            for (; slot > 0; slot -= 1) {
              const before = order[slot - 1];
              if (!(keys[before] < keys[place] || (keys[before] === keys[place] && before > place))) break;
              order[slot] = before;
            }
            order[slot] = place;
          }
          for (let start = 0; start < rated;) {
            const least = keys[order[start]] - tolerance;
            const rank = start;
            for (; start < rated && keys[order[start]] >= least; start += 1) counts[order[start] * n + rank] += 1;
          }
        }
        const found = new Array(N).fill(null);
        compared.forEach((city, place) => {
          const own = counts.subarray(place * n, place * n + n);
          const total = own.reduce((sum, x) => sum + x, 0);
          if (total === 0) return;
          const at = (position) => { let seen = 0; let rank = -1; while (seen <= position) { rank += 1; seen += own[rank]; } return rank + 1; };
          const quantile = (q) => {
            const h = (total - 1) * q;
            const low = at(Math.floor(h));
            return low + (h - Math.floor(h)) * (at(Math.ceil(h)) - low);
          };
          found[city] = { low: Math.floor(quantile(0.05)), high: Math.ceil(quantile(0.95)), first: own[0], counts: own };
        });
        return found;
      };
      const canScore = Boolean(fits[data.method] || means[data.method]);
      return { cities, assess, ranges, drawn, factors, sharesOf, reported, canScore, few, many, tolerance };
    };


    """#
}
