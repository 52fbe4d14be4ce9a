extension PageScript {
  /// The script of charts: what a mark's title says, by pointer, tap or choice from a list; Escape closes it.
  static let chart = PageScript(text: chartText, hash: "sha256-0oZCtot058wdE9kOWekwZcQ7537Y/utAbHac0tk+idQ=")

  private static let chartText: StaticString = #"""

    "use strict";
    (() => {
      const near = 18;
      const row = (id) => document.querySelector(`table.ranking tr[data-city="${CSS.escape(id)}"] th a`);
      for (const figure of document.querySelectorAll("figure[data-chart]")) {
        const plot = figure.querySelector(".plot");
        const pick = figure.querySelector(".pick");
        const list = pick.querySelector("select");
        const marks = [...plot.querySelectorAll(".mark[data-city]")];
        const texts = new Map();
        for (const mark of marks) {
          const title = mark.querySelector("title");
          if (!title) continue;
          texts.set(mark.dataset.city, title.textContent);
          title.remove();
        }
        if (!texts.size) continue;
        const tip = document.createElement("div");
        tip.className = "tip";
        tip.hidden = true;
        tip.setAttribute("role", "status");
        plot.append(tip);
        const names = [...texts].map(([id, text]) => [text.split("\n")[0], id]);
        const collator = new Intl.Collator(document.documentElement.lang);
        names.sort((a, b) => collator.compare(a[0], b[0]));
        for (const [name, id] of names) list.append(new Option(name, id));
        pick.hidden = false;
        let shown = "";
        let pinned = false;
        let timer = 0;

        const hide = () => {
          clearTimeout(timer);
          for (const mark of marks) mark.classList.remove("on");
          tip.hidden = true;
          shown = "";
          pinned = false;
          list.value = "";
        };
        const show = (id, pin) => {
          clearTimeout(timer);
          if (pin) {
            pinned = true;
            list.value = id;
          }
          if (shown === id) return;
          write(id);
        };
        const write = (id) => {
          shown = id;
          for (const mark of marks) mark.classList.toggle("on", mark.dataset.city === id);
          const [first, ...rest] = texts.get(id).split("\n");
          const name = document.createElement("b");
          const link = row(id);
          if (link) {
            const anchor = document.createElement("a");
            anchor.href = link.getAttribute("href");
            anchor.textContent = first;
            name.append(anchor);
          } else name.textContent = first;
          tip.replaceChildren(name, "\n" + rest.join("\n"));
          tip.hidden = false;
          const mark = marks.find((one) => one.dataset.city === id && one.getClientRects().length);
          if (!mark) return;
          const at = mark.getBoundingClientRect();
          const box = plot.getBoundingClientRect();
          const x = at.left + at.width / 2 - box.left;
          const left = Math.min(Math.max(x - tip.offsetWidth / 2, 0), box.width - tip.offsetWidth);
          const below = at.bottom - box.top + 6;
          const above = at.top - box.top - tip.offsetHeight - 6;
          tip.style.left = `${left}px`;
          tip.style.top = `${above > 0 ? above : below}px`;
        };
        const nearest = (event) => {
          let best = null;
          let least = near;
          for (const mark of marks) {
            const box = mark.getBoundingClientRect();
            if (!box.width) continue;
            const x = event.clientX - (box.left + box.width / 2);
            const y = event.clientY - (box.top + box.height / 2);
            const far = Math.hypot(x, y);
            if (far < least) [best, least] = [mark, far];
          }
          return best;
        };
        plot.addEventListener("pointermove", (event) => {
          if (pinned || event.pointerType === "touch") return;
          if (tip.contains(event.target)) {
            clearTimeout(timer);
            return;
          }
          const mark = event.target.closest(".mark[data-city]");
          if (mark) show(mark.dataset.city, false);
          else if (shown) {
            clearTimeout(timer);
            timer = setTimeout(hide, 400);
          }
        });
        plot.addEventListener("pointerleave", () => {
          if (!pinned) timer = setTimeout(hide, 400);
        });
        plot.addEventListener("click", (event) => {
          if (tip.contains(event.target)) return;
          const mark = event.target.closest(".mark[data-city]") ?? nearest(event);
          if (mark) show(mark.dataset.city, true);
          else hide();
        });
        list.addEventListener("change", () => {
          if (list.value) show(list.value, true);
          else hide();
        });
        document.addEventListener("keydown", (event) => {
          if (event.key === "Escape" && shown) hide();
        });
        document.addEventListener("pointerdown", (event) => {
          if (pinned && !figure.contains(event.target)) hide();
        });
        addEventListener("resize", () => {
          if (shown) write(shown);
        });
      }
    })();

    """#
}
