// Two roles side by side. The data of a department are loaded as a script when one of its roles is chosen.
(() => {
  const { chosen, fill, plain, start } = window.handbookFinder;
  const form = document.getElementById("compare-tool");
  const words = form.dataset;
  const fields = form.elements;
  const result = document.querySelector(".hb-compare");
  const nearest = [...document.querySelectorAll(".hb-nearest tbody tr")];
  const loaded = new Map();
  // How much two texts must have in common to stand side by side, from 0 to 1.
  const SIMILAR = 0.5;

  fields.b.append(...[...fields.a.children].map((child) => child.cloneNode(true)));

  const load = (department) => {
    if (!loaded.has(department)) {
      loaded.set(
        department,
        new Promise((resolve, reject) => {
          const script = document.createElement("script");
          script.src = `${words.root}data/compare/${department}.js`;
          script.onload = () => resolve(window.handbookCompare[department]);
          script.onerror = () => {
            loaded.delete(department);
            reject(new Error(department));
          };
          document.head.append(script);
        }),
      );
    }
    return loaded.get(department);
  };

  const pairs = (text) => {
    const letters = plain(text).replace(/[^\p{L}\p{N}]+/gu, "");
    return new Set([...letters].slice(1).map((_, at) => letters.slice(at, at + 2)));
  };

  const likeness = (one, other) => {
    const [a, b] = [pairs(one), pairs(other)];
    if (a.size + b.size === 0) return Number(one === other);
    return (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);
  };

  // Puts the rows of two lists together whose texts are alike, the likest first; each row is used once.
  const match = (left, right, text) => {
    const scored = left.flatMap((one) => right.map((other) => [likeness(text(one), text(other)), one, other]));
    scored.sort(([a], [b]) => b - a);
    const used = new Set();
    const together = [];
    for (const [score, one, other] of scored) {
      if (score < SIMILAR || used.has(one) || used.has(other)) continue;
      used.add(one).add(other);
      together.push([one, other]);
    }
    const rest = (rows) => rows.filter((row) => !used.has(row));
    return { together, onlyLeft: rest(left), onlyRight: rest(right) };
  };

  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };

  const link = (text, path) => element("a", { href: words.root + path }, text);
  const anchor = (kind, no) => `${kind}-${no.replaceAll(".", "-")}`;

  // One heading with a table of three columns: matter, first role, second role.
  const block = (title, titles, rows) => {
    if (!rows.length) return [];
    const body = rows.map(([matter, one, other]) =>
      element(
        "tr",
        {},
        element("th", { scope: "row" }, matter),
        element("td", { "data-label": titles[0] }, ...one),
        element("td", { "data-label": titles[1] }, ...other),
      ),
    );
    const heads = [words.matter, ...titles].map((text) => element("th", { scope: "col" }, text));
    return [
      element("h2", {}, title),
      element(
        "table",
        { class: "hb-table hb-wide hb-pairs" },
        element("thead", {}, element("tr", {}, ...heads)),
        element("tbody", {}, ...body),
      ),
    ];
  };

  const line = (...parts) => element("div", {}, ...parts);
  const tag = (text, tone = "") => element("span", { class: `hb-tag ${tone}` }, text);
  const number = (role, kind, no) => element("span", { class: "hb-no" }, link(no, `roles/${role}.html#${anchor(kind, no)}`));
  const duty = (role) => ([no, text, , part]) => line(number(role, "duty", no), " ", tag(part), " ", text);
  const authority = (role) => ([no, verb, object, limit]) =>
    line(number(role, "authority", no), " ", tag(verb, "may"), " ", object, limit ? ` ${limit}` : "");
  const kpi = (role) => ([id, name, weight]) =>
    line(link(name, `roles/${role}.html#${anchor("kpi", id)}`), " ", weight ? tag(weight, "score") : "");

  const duties = (one, other) => {
    const shared = [...new Set(one.duties.map(([, , topic]) => topic))].filter(
      (topic) => topic && other.duties.some(([, , its]) => its === topic),
    );
    const rows = shared.map((topic) => [
      one.topics[topic] ?? topic,
      one.duties.filter(([, , its]) => its === topic).map(duty(one.id)),
      other.duties.filter(([, , its]) => its === topic).map(duty(other.id)),
    ]);
    const rest = (role) => role.duties.filter(([, , topic]) => !shared.includes(topic));
    const { together, onlyLeft, onlyRight } = match(rest(one), rest(other), ([, text]) => text);
    for (const [a, b] of together) rows.push([words.similar, [duty(one.id)(a)], [duty(other.id)(b)]]);
    return { rows, onlyLeft, onlyRight };
  };

  const listed = (one, other, key, text, draw) => {
    const { together, onlyLeft, onlyRight } = match(one[key], other[key], text);
    return [
      ...together.map(([a, b]) => [words.both, [draw(one.id)(a)], [draw(other.id)(b)]]),
      ...(onlyLeft.length + onlyRight.length
        ? [[words.onlyOne, onlyLeft.map(draw(one.id)), onlyRight.map(draw(other.id))]]
        : []),
    ];
  };

  const policies = (one, other) => {
    const draw = (id) => line(link(one.titles[id] ?? other.titles[id], `policies/${id}.html`));
    const both = one.policies.filter((id) => other.policies.includes(id));
    const only = (role) => role.policies.filter((id) => !both.includes(id)).map(draw);
    const rows = both.length ? [[words.both, both.map(draw), both.map(draw)]] : [];
    if (only(one).length + only(other).length) rows.push([words.onlyOne, only(one), only(other)]);
    return rows;
  };

  const superior = ({ superior: id }) => {
    // The option that asks to choose has no value either.
    const option = [...fields.a.options].find(({ value }) => value && value === id);
    return [option ? link(option.textContent, `roles/${id}.html`) : words.noSuperior];
  };

  const draw = (one, other) => {
    const titles = [one.title, other.title];
    const found = duties(one, other);
    const only = [[words.onlyOne, found.onlyLeft.map(duty(one.id)), found.onlyRight.map(duty(other.id))]];
    const counts = { common: found.rows.length, onlyA: found.onlyLeft.length, onlyB: found.onlyRight.length };
    form.querySelector("[role=status]").replaceChildren(
      fill(words.summary, {
        a: one.title,
        b: other.title,
        ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)])),
      }),
    );
    const about = [
      [words.superior, superior(one), superior(other)],
      [words.purposeRow, [one.purpose], [other.purpose]],
    ];
    result.replaceChildren(
      ...block(words.about, titles, about),
      ...block(words.duties, titles, found.rows),
      ...block(words.onlyDuties, titles, counts.onlyA + counts.onlyB ? only : []),
      ...block(words.authority, titles, listed(one, other, "authority", ([, verb, object]) => verb + object, authority)),
      ...block(words.kpis, titles, listed(one, other, "kpis", ([, name]) => name, kpi)),
      ...block(words.policies, titles, policies(one, other)),
    );
    result.hidden = false;
  };

  const role = async (option) => {
    const data = await load(option.dataset.line.split(" ")[0]);
    const { policies: at, ...rest } = data.roles[option.value];
    return {
      id: option.value,
      title: option.textContent,
      topics: data.topics,
      titles: data.policies,
      ...rest,
      policies: data.lists[at],
    };
  };

  const say = (sentence) => {
    result.hidden = true;
    form.querySelector("[role=status]").textContent = sentence;
  };

  fields.swap.addEventListener("click", () => {
    [fields.a.value, fields.b.value] = [fields.b.value, fields.a.value];
    form.dispatchEvent(new Event("input"));
  });

  start(form, async () => {
    const [one, other] = [chosen(fields.a), chosen(fields.b)];
    const wanted = [one?.value, other?.value].filter(Boolean);
    for (const row of nearest) row.hidden = wanted.length > 0 && !wanted.includes(row.dataset.role);
    if (!one || !other) return say(wanted.length ? words.oneMore : "");
    if (one.value === other.value) return say(words.same);
    try {
      const roles = await Promise.all([role(one), role(other)]);
      // The reader may have chosen another role meanwhile.
      if (chosen(fields.a) === one && chosen(fields.b) === other) draw(...roles);
    } catch {
      say(words.failed);
    }
  });
})();
