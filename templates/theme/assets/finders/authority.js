// Who decides: finds the approval ladders of a matter, the band of an amount in them, and the people of the chain.
(() => {
  const { chosen, coverage, fill, figure, keeps, plain, question, reaches, showSection, start } = window.handbookFinder;
  const form = document.getElementById("authority-tool");
  const words = form.dataset;
  const list = document.querySelector(".hb-ladders");
  const ladders = [...document.querySelectorAll(".hb-ladder")];
  const lines = [...document.querySelectorAll(".hb-powers tbody tr")];
  const titles = new Map([...form.elements.role.options].map((option) => [option.value, option]));
  const slot = (name) => form.querySelector(`[data-slot="${name}"]`);

  // The best matches of some words: those that say nearly as much of them as the best one does, and not too little.
  const best = (elements, text, wanted, least) => {
    if (!wanted) return elements;
    const scored = elements.map((element) => [element, coverage(wanted, text(element))]);
    const most = Math.max(0, ...scored.map(([, score]) => score));
    return scored
      .filter(([, score]) => score >= least && score >= 0.6 * most)
      .sort(([one, a], [other, b]) => b - a || text(one).length - text(other).length)
      .map(([element]) => element);
  };

  const roleLink = (option) => {
    const link = document.createElement("a");
    link.href = option.dataset.path;
    link.textContent = option.textContent;
    return link;
  };

  // A direct superior with the name of the post, once it is known whose superior.
  const nameSuperiors = (row, applicant) => {
    for (const approver of row.querySelectorAll('[data-approver=""]')) {
      approver.dataset.word ??= approver.textContent;
      const superior = applicant && titles.get(applicant.dataset.superior);
      const sentence = superior ? words.superior : applicant ? words.noSuperior : "{word}";
      approver.replaceChildren(fill(sentence, { word: approver.dataset.word, role: superior && roleLink(superior) }));
    }
  };

  const inBand = (row, digits) => {
    const { over, overOp, to, toOp } = row.dataset;
    const borders = [over && keeps(digits, overOp, over), to && keeps(digits, toOp, to)];
    return borders.includes(false) ? false : borders.includes(null) ? null : true;
  };

  const paragraph = (tone, ...parts) => {
    const element = document.createElement("p");
    if (tone) element.className = tone;
    element.append(...parts);
    return element;
  };

  const decision = (row, amount, applicant) => {
    const who = row.querySelector(".hb-chain").cloneNode(true);
    const condition = row.querySelector(".hb-condition")?.textContent;
    const several = row.parentElement.rows.length > 1 && !amount && condition;
    const sentence = amount ? words.decides : several ? words.decidesIf : words.decidesPlain;
    const said = [paragraph("hb-decision", fill(sentence, { amount, who, condition }))];
    const terms = row.querySelector(".hb-terms").cloneNode(true);
    if (several) terms.querySelector(".hb-condition").remove();
    if (terms.textContent.trim()) said.push(paragraph("", ...terms.childNodes));
    const approvers = [...row.querySelectorAll("[data-approver]")].map((one) => one.dataset.approver);
    if (applicant && approvers.includes(applicant.value)) said.push(paragraph("hb-doubt", words.self));
    return said;
  };

  const label = (ladder, digits) => fill(words.figure, { n: digits, unit: ladder.dataset.unitLabel }).textContent;

  const outside = (ladder, amount) => {
    if ("refused" in ladder.dataset) return paragraph("hb-refused", fill(words.refused, { amount }));
    const owner = ladder.querySelector(".hb-owner")?.cloneNode(true);
    return paragraph("hb-doubt", fill(owner ? words.uncovered : words.uncoveredPlain, { amount, owner }));
  };

  // What a ladder says about an amount; without one, what it says anyway.
  const judge = (ladder, digits, applicant) => {
    const rows = [...ladder.querySelectorAll("tbody tr")];
    const { unit, unitLabel } = ladder.dataset;
    for (const row of rows) {
      row.classList.remove("hb-hit");
      nameSuperiors(row, applicant);
    }
    if (unit && !digits) return [paragraph("hb-ask", fill(words.askAmount, { unit: unitLabel }))];
    if (!unit) return rows.flatMap((row) => decision(row, "", applicant));
    const amount = label(ladder, digits);
    const hits = rows.filter((row) => inBand(row, digits) === true);
    for (const row of hits) row.classList.add("hb-hit");
    if (hits.length) return hits.flatMap((row) => decision(row, amount, applicant));
    if (rows.some((row) => inBand(row, digits) === null)) return [paragraph("hb-doubt", fill(words.undecided, { amount }))];
    return [outside(ladder, amount)];
  };

  const judgeLine = (row, amounts) => {
    row.querySelector(".hb-mark")?.remove();
    const { unit, limit, limitOp } = row.dataset;
    const kept = unit && limit && amounts[unit] ? keeps(amounts[unit], limitOp, limit) : null;
    if (kept === null) return;
    const mark = document.createElement("span");
    mark.className = `hb-mark hb-tag ${kept ? "may" : "risk"}`;
    const above = row.querySelector(".hb-above").textContent.trim();
    mark.append(kept ? words.within : above ? fill(words.beyond, { who: above }) : words.beyondPlain);
    row.cells[2].append(" ", mark);
  };

  start(form, () => {
    const asked = question(form.elements.matter.value, words.unitWords, words.idleWords);
    const applicant = chosen(form.elements.role);
    const open = ladders.filter((ladder) => !applicant || reaches(ladder, applicant));
    // Words that are a subject letter by letter were chosen from the list, and mean this one.
    const typed = plain(form.elements.matter.value).trim();
    const named = open.filter((ladder) => plain(ladder.querySelector("h3").firstChild.data).trim() === typed);
    const subject = (ladder) => ladder.querySelector("h3").textContent;
    const found = named.length ? named : best(open, subject, asked.words, 0.3);
    const measured = found.filter((ladder) => ladder.dataset.unit in asked.amounts);
    const unit = (measured[0] ?? found.find((ladder) => ladder.dataset.unit))?.dataset;
    const isAsked = Boolean(asked.words || named.length || form.elements.n.value.trim() || Object.keys(asked.amounts).length);
    const given = figure(form.elements.n.value);
    const amounts = given && unit ? { [unit.unit]: given } : asked.amounts;

    slot("unit").replaceChildren(isAsked && unit ? fill(words.unitIn, { unit: unit.unitLabel }) : "");
    form.elements.n.placeholder = (unit && asked.amounts[unit.unit]) ?? "";
    // Ladders in the unit of the question stand first; the rest keeps its order.
    const isMeasured = (ladder) => Number(ladder.dataset.unit in amounts);
    const ordered = isAsked ? [...found].sort((a, b) => isMeasured(b) - isMeasured(a)) : ladders;
    list?.append(...ordered);
    for (const ladder of ladders) {
      const verdict = ladder.querySelector(".hb-verdict");
      const said = judge(ladder, amounts[ladder.dataset.unit], applicant);
      ladder.hidden = !found.includes(ladder);
      verdict.hidden = !isAsked;
      verdict.replaceChildren(...(isAsked ? said : []));
    }
    const object = (row) => row.querySelector(".hb-object").textContent;
    const foundLines = best(lines, object, asked.words, 0.5);
    for (const row of lines) {
      row.hidden = !foundLines.includes(row);
      judgeLine(row, amounts);
    }
    if (list) showSection(list, found.length > 0);
    if (lines.length) showSection(lines[0], foundLines.length > 0);
    const count = { count: found.length, lines: foundLines.length };
    form.querySelector("[role=status]").replaceChildren(isAsked || applicant ? fill(words.found, count) : "");
    slot("nothing").hidden = found.length + foundLines.length > 0;
    slot("applicant-note").hidden = !applicant;
  });
})();
