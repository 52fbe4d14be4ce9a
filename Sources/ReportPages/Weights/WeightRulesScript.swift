extension PageScript {
  /// Rules of aggregation that hold the cities against each other, for pages whose index has one.
  static let weightRules = PageScript(
    text: weightRulesText, hash: "sha256-YHB0RfJ34OpBZO6mw0eYaDbqoDqAwf4SeN5uVFLd5V0=")

  private static let weightRulesText: StaticString = #"""

    "use strict";
    // What a rule that holds rows against each other learns: first from the rows, then from the shares.
    globalThis.weightFits = ({ data, cities, N, margin, joins, isConstant, ends, wholes }) => {
      const exceeds = (high, low, by, size, width) => high - low > by && (high - low > by + width || wholes(size, high, low));
      return {
        "weighted-product": (used, columns) => {
          const best = columns.map((column) => Math.log(ends(column)[1]));
          return (shares) => (row) => {
            let sum = 0;
            for (let i = 0; i < used.length; i += 1) {
              const x = row[used[i]];
              if (!(x > 0)) return NaN;
              sum += shares[used[i]] * (Math.log(x) - best[i]);
            }
            return Math.exp(sum);
          };
        },
        topsis: (used, columns) => {
          const span = columns.map((column) => {
            const [low, high] = ends(column);
            const unit = Math.max(Math.abs(low), Math.abs(high));
            let norm = 0;
            for (const x of column) norm += (x / unit) * (x / unit);
            return [low, high, isConstant(low, high) ? 0 : unit * Math.sqrt(norm)];
          });
          return (shares) => (row) => {
            let [best, worst] = [0, 0];
            used.forEach((c, i) => {
              const [low, high, norm] = span[i];
              if (!(norm > 0)) return;
              const above = shares[c] * (row[c] / norm - low / norm);
              const below = shares[c] * (high / norm - row[c] / norm);
              worst += above * above;
              best += below * below;
            });
            return Math.sqrt(worst) / (Math.sqrt(best) + Math.sqrt(worst));
          };
        },
        vikor: (used, columns, complete) => {
          const span = columns.map(ends);
          const flat = span.map(([low, high]) => isConstant(low, high));
          return (shares) => {
            const regrets = (row) => {
              let [sum, most] = [0, 0];
              used.forEach((c, i) => {
                if (flat[i]) return;
                const [low, high] = span[i];
                const regret = shares[c] * ((high / 2 - row[c] / 2) / (high / 2 - low / 2));
                sum += regret;
                most = Math.max(most, regret);
              });
              return [sum, most];
            };
            const found = complete.map((city) => regrets(cities[city].row));
            const ranges = [0, 1].map((side) => ends(found.map((pair) => pair[side])));
            const place = (x, [low, high]) => (isConstant(low, high) ? 0 : (x - low) / (high - low));
            return (row) => {
              const [sum, most] = regrets(row);
              return 1 - data.group * place(sum, ranges[0]) - (1 - data.group) * place(most, ranges[1]);
            };
          };
        },
        promethee: (used, columns, complete) => {
          const q = data.indifference;
          const p = data.preference;
          const sizes = columns.map((column) => Math.max(...ends(column).map(Math.abs)));
          const widths = sizes.map(margin);
          const prefers = (a, b, i) => (!exceeds(a, b, q, sizes[i], widths[i]) ? 0 : a - b >= p ? 1 : (a - b - q) / (p - q));
          const nets = (row, member) => used.map((c, i) => complete.reduce((net, other) => {
            if (other === member) return net;
            const x = cities[other].row[c];
            return net + prefers(row[c], x, i) - prefers(x, row[c], i);
          }, 0));
          const known = new Map();
          const inside = new Set(complete);
          return (shares) => (row, member) => {
            const others = complete.length - (inside.has(member) ? 1 : 0);
            if (others < 1) return NaN;
            if (!known.has(row)) known.set(row, nets(row, member));
            let flow = 0;
            known.get(row).forEach((net, i) => { flow += shares[used[i]] * net; });
            return (flow / others + 1) / 2;
          };
        },
        copeland: (used) => {
          const sizes = used.map((c) => Math.max(0, ...cities.map((city) => Math.abs(city.row[c]) || 0)));
          const widths = sizes.map(margin);
          const n = used.length;
          // 1 above, -1 below, 0 equal, 2 where one of the two is missing.
          const signs = (row) => Int8Array.from({ length: N * n }, (_, place) => {
            const i = place % n;
            const x = row[used[i]];
            const y = cities[(place - i) / n].row[used[i]];
            return x !== x || y !== y ? 2 : joins(x, y, sizes[i], widths[i]) ? 0 : x > y ? 1 : -1;
          });
          const known = new Map();
          return (shares) => {
            const own = Float64Array.from(used, (c) => shares[c]);
            return (row, member) => {
              if (!known.has(row)) known.set(row, signs(row));
              const table = known.get(row);
              let net = 0;
              let count = 0;
              for (let other = 0, place = 0; other < N; other += 1) {
                let shared = 0;
                let lead = 0;
                for (let i = 0; i < n; i += 1, place += 1) {
                  const sign = table[place];
                  if (sign === 2) continue;
                  shared += own[i];
                  lead += sign * own[i];
                }
                if (other === member || !(shared > 0)) continue;
                count += 1;
                if (lead > 2 * data.tolerance * shared) net += 1;
                if (lead < -2 * data.tolerance * shared) net -= 1;
              }
              return count > 0 ? (net + count) / (2 * count) : NaN;
            };
          };
        },
      };
    };


    """#
}
