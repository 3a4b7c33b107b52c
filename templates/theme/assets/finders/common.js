// What the tools of the finder pages share: reading a question, comparing figures, keeping the choice in the address.
window.handbookFinder = (() => {
  const DIGITS = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
  const PLACES = { 十: 10, 百: 100, 千: 1000 };
  const NUMBER = "(?:[0-9]+(?:\\.[0-9]+)?[万千百]?|[〇零一二两三四五六七八九十百千万]+|半)";

  // One width and case, so that １０ is 10; separators of thousands go.
  const plain = (text) => text.normalize("NFKC").toLowerCase().replace(/(?<=[0-9]),(?=[0-9]{3}(?![0-9]))/g, "");

  // A figure without loss, as whole steps of a power of ten: 2.50 is 250 of 0.01.
  const exact = (digits) => {
    const [whole, fraction = ""] = digits.split(".");
    return { steps: BigInt(whole + fraction), scale: fraction.length };
  };

  const times = (digits, factor) => {
    const { steps, scale } = exact(digits);
    const figures = String(steps * BigInt(factor)).padStart(scale + 1, "0");
    const whole = figures.slice(0, figures.length - scale);
    const fraction = figures.slice(figures.length - scale).replace(/0+$/, "");
    return fraction ? `${whole}.${fraction}` : whole;
  };

  const compare = (one, other) => {
    const a = exact(one);
    const b = exact(other);
    const scale = Math.max(a.scale, b.scale);
    const left = a.steps * 10n ** BigInt(scale - a.scale);
    const right = b.steps * 10n ** BigInt(scale - b.scale);
    return left < right ? -1 : left > right ? 1 : 0;
  };

  // Whether a figure keeps to a border; null where the company has not decided the border yet.
  const keeps = (digits, op, border) => {
    if (border === "?") return null;
    const order = compare(digits, border);
    return { "<": order < 0, "<=": order <= 0, ">": order > 0, ">=": order >= 0, "=": order === 0 }[op];
  };

  const hanNumber = (written) => {
    let sum = 0;
    let part = 0;
    let digit = 0;
    for (const sign of written) {
      if (sign === "万") {
        sum += (part + digit) * 10000;
        part = digit = 0;
      } else if (PLACES[sign]) {
        part += (digit || 1) * PLACES[sign];
        digit = 0;
      } else {
        digit = DIGITS[sign];
      }
    }
    return String(sum + part + digit);
  };

  const number = (written) => {
    if (written === "半") return "0.5";
    const [, digits, place] = /^([0-9.]+)([万千百]?)$/.exec(written) ?? [];
    if (digits === undefined) return hanNumber(written);
    return times(digits, { 万: 10000, 千: 1000, 百: 100 }[place] ?? 1);
  };

  // Half a unit more, as in 两天半 and 一个半月.
  const withHalf = (digits, half) => (half && !digits.includes(".") ? `${digits}.5` : digits);

  // What a reader typed into a field for figures, with or without a unit; null where it is none.
  const figure = (typed) => {
    const found = new RegExp(`^\\s*(${NUMBER})(?:[^0-9.半]*?)(半)?[^0-9.半]*$`).exec(plain(typed));
    return found && withHalf(number(found[1]), found[2]);
  };

  // A question as the words that say what it is about, and the figure in it by unit: {words, amounts: {day: "5"}}.
  const question = (typed, unitWords, idleWords) => {
    const units = new Map();
    for (const entry of unitWords.split(/\s+/)) {
      const [word, unit] = entry.split("=");
      if (unit) units.set(word, [...(units.get(word) ?? []), unit.split("*")]);
    }
    const longest = [...units.keys()].sort((a, b) => b.length - a.length).map((word) => word.replace(/[%*+.]/g, "\\$&"));
    const amounts = {};
    const measured = new RegExp(`第?(${NUMBER})\\s*(个半)?\\s*(${longest.join("|")})(半)?`);
    let words = plain(typed).replace(measured, (_, written, before, word, after) => {
      const digits = withHalf(number(written), before ?? after);
      for (const [unit, factor = "1"] of units.get(word)) amounts[unit] = times(digits, factor);
      return " ";
    });
    for (const idle of idleWords.split(/\s+/)) {
      // A word in letters counts only where it stands by itself.
      words = words.replaceAll(/^[a-z]/.test(idle) ? new RegExp(`\\b${idle}\\b`, "g") : idle, " ");
    }
    return { words: words.replace(/[^\p{L}\p{N}%]+/gu, " ").trim(), amounts };
  };

  const pairs = (text) => {
    const found = new Set();
    for (const run of text.split(/[^\p{L}\p{N}]+/u)) {
      if (run.length === 1) found.add(run);
      for (let at = 0; at + 1 < run.length; at += 1) found.add(run.slice(at, at + 2));
    }
    return found;
  };

  // How much of the words stands in a text, from 0 to 1: pairs of letters, because Chinese has no gaps between words.
  const coverage = (words, text) => {
    const wanted = [...pairs(words)];
    const there = plain(text);
    return wanted.length ? wanted.filter((pair) => there.includes(pair)).length / wanted.length : 0;
  };

  // A sentence with places such as {who}, filled with texts or nodes.
  const fill = (sentence, values) => {
    const fragment = document.createDocumentFragment();
    for (const part of sentence.split(/(\{\w+\})/)) {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      fragment.append(name === undefined ? part : (values[name] ?? ""));
    }
    return fragment;
  };

  const chosen = (select) => select.selectedOptions[0]?.value ? select.selectedOptions[0] : null;

  // Whether a rule is for the chosen role, by the rule's own list of roles, departments, or everybody.
  const reaches = (element, option) => {
    const has = (list, id) => (list ?? "").split(" ").includes(id);
    return (
      "everyone" in element.dataset ||
      has(element.dataset.roles, option.value) ||
      option.dataset.line.split(" ").some((department) => has(element.dataset.departments, department))
    );
  };

  // The fields of a form and the address say the same, so that an answer can be sent to a colleague.
  const remember = (form) => {
    const kept = new URLSearchParams();
    for (const field of form.elements) {
      if (field.name && (field.type === "checkbox" ? field.checked : field.value)) kept.set(field.name, field.value);
    }
    const query = kept.toString();
    try {
      history.replaceState(null, "", `${location.pathname}${query ? `?${query}` : ""}${location.hash}`);
    } catch {
      // Some browsers forbid it for pages opened as files; the tool works all the same.
    }
  };

  const recall = (form) => {
    for (const [name, value] of new URLSearchParams(location.search)) {
      const field = form.elements.namedItem(name);
      if (field?.type === "checkbox") field.checked = true;
      else if (field) field.value = value;
    }
  };

  // Shows a tool and keeps it up to date with its fields.
  const start = (form, update) => {
    form.hidden = false;
    recall(form);
    form.addEventListener("input", () => {
      remember(form);
      update();
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () =>
      setTimeout(() => {
        remember(form);
        update();
      }),
    );
    update();
  };

  // Hides a section of the page with its heading and its line in the table of contents, where nothing in it is left.
  const showSection = (inside, shown) => {
    const section = inside.closest(".hb-section");
    const heading = section.previousElementSibling;
    section.hidden = !shown;
    if (heading?.tagName !== "H2") return;
    heading.hidden = !shown;
    for (const link of document.querySelectorAll(`.md-nav--secondary a[href="#${CSS.escape(heading.id)}"]`)) {
      link.parentElement.hidden = !shown;
    }
  };

  return { chosen, coverage, fill, figure, keeps, plain, question, reaches, showSection, start };
})();
