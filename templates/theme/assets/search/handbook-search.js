/*
 * The search of the handbook: a web worker behind the search box of Material for MkDocs.
 *
 * The search box sends what was typed, untouched, and draws what comes back:
 *
 *   {type: 0, data: {config, docs, options}}   → {type: 1}                             index read
 *   {type: 2, data: "销售 权限"}                → {type: 3, data: {items: [[…], …]}}     results, one list per page
 *
 * An entry is found when it contains every word of the query, wherever the word stands. Both sides are folded first, so
 * that full-width, upper-case and traditional characters, invisible characters and the writing of numbers (第三条, 三天,
 * 3日) do not matter. A query that finds nothing as it was typed is cut into words that the handbook knows, because
 * Chinese is typed without spaces. Latin letters are also read as pinyin, of titles and keys only. The search box puts
 * titles and texts into the page as HTML: everything that is not a <mark> of ours is escaped here.
 *
 * Runs as a worker, and in the frame that stands in for a worker when the site is opened from a folder.
 */
(function () {
  "use strict";

  const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3;

  /* Score of one word, by the place where it was found. */
  const TITLE = 500, KEY_EXACT = 400, KEY = 350, PAGE = 300, TEXT = 200;
  const PINYIN_TITLE_EXACT = 170, PINYIN_TITLE_PREFIX = 160, PINYIN_TITLE = 150, PINYIN_KEY = 140, PINYIN_PAGE = 130;
  /* Score of a query that is the title, or stands at its beginning, or stands in it as a whole. */
  const TITLE_IS_QUERY = 700, TITLE_STARTS_WITH_QUERY = 600, TITLE_CONTAINS_QUERY = 550;
  const ALSO_IN_TEXT = 5, WHOLE_NUMBER = 2;

  const LINES_SHOWN = 3, TEASER_LENGTH = 100, TEASER_LEAD = 30, PINYIN_MINIMUM = 2, LONGEST_CUT = 30;

  const NUMERAL = "〇零一二三四五六七八九十百千两";
  const NUMBERED = new RegExp("(第)([" + NUMERAL + "]+)(?=[条章项次款节])", "g");
  const BEGINS_WITH_NUMBER = new RegExp("^(?=[0-9" + NUMERAL + "]+[条章项款节])");
  const UNIT = "(天|日|次|元|个|小时|周|月|季度|年|家|人|名|分|吨|份|步)";
  const COUNTED = new RegExp("([一二三四五六七八九十两][" + NUMERAL + "]*)(?=" + UNIT + ")", "g");
  const DAYS = /([0-9])日/g;
  const HAS_NUMBER = new RegExp("第[0-9]|[0-9]" + UNIT);
  const JOINT = new RegExp("(?!第)\\p{Script=Han}(?=[0-9])|[0-9%](?!" + UNIT + "|[日号条])(?=\\p{Script=Han})", "gu");
  const NOT_WORD = /[^\p{L}\p{N}\p{M}%‰°$¥€+#&@_./:-]+/u;
  const LOOSE_COLON = /(^|[^0-9]):|:(?![0-9])/g;
  const EDGES = /^[+#&@_./:-]+|[&@_./:-]+$/g;
  const HTML = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;"};

  /* What folding does to a text after its characters were folded one by one. */
  const EDITS = [
    [/[\u00ad\u200b-\u200d\u2060\ufeff]+/g, () => ""],
    [/[\u2010-\u2015\u2212]/g, () => "-"],
    [/\s+/g, () => " "],
    [/(\p{Script=Han}) (?=[0-9a-z])/gu, (_, han) => han],
    [/([0-9a-z]) (?=\p{Script=Han})/gu, (_, letter) => letter]
  ];
  const SQUEEZE_EDIT = [/[^\p{L}\p{N}]+/gu, () => ""];
  const NUMBER_EDITS = [
    [NUMBERED, (_, ordinal, numeral) => ordinal + toNumber(numeral)],
    [COUNTED, (_, numeral) => toNumber(numeral)],
    [DAYS, (_, digit) => digit + "天"]
  ];

  let traditional = /[]/, simplified = new Map(), readings = [], entries = [], everything = [""];

  /* ---- Folding ------------------------------------------------------------------------------------------------ */

  function toNumber(numeral) {
    const units = {十: 10, 百: 100, 千: 1000};
    const digits = Array.from(numeral, c => "零一二三四五六七八九".indexOf(c.replace("〇", "零").replace("两", "二")));
    if (!/[十百千]/.test(numeral)) return digits.join("");
    let total = 0, digit = 0;
    Array.from(numeral).forEach((character, at) => {
      const unit = units[character];
      if (unit) total += (digit || 1) * unit;
      digit = unit ? 0 : digits[at];
    });
    return String(total + digit);
  }

  function foldCharacters(text) {
    return text.normalize("NFKC").toUpperCase().toLowerCase().replace(traditional, c => simplified.get(c));
  }

  function fold(text) {
    return EDITS.reduce((folded, [pattern, edit]) => folded.replace(pattern, edit), foldCharacters(text));
  }

  function foldNumbers(folded) {
    return NUMBER_EDITS.reduce((text, [pattern, edit]) => text.replace(pattern, edit), folded);
  }

  function squeeze(folded) {
    return foldNumbers(folded).replace(...SQUEEZE_EDIT);
  }

  /* A text as it was written and, where numbers make it different, with numbers written in one way. */
  function forms(text) {
    const plain = fold(text), numbers = foldNumbers(plain);
    return numbers === plain ? [plain] : [plain, numbers];
  }

  function contains(field, word) {
    return field[0].includes(word.plain) || word.hasNumber && field[field.length - 1].includes(word.numbers);
  }

  /* Folds like `fold`, and remembers for each character of the result where in the raw text it came from. */
  function foldWithPlaces(raw, edits) {
    let units = [], at = 0;
    for (const character of raw) {
      const to = at + character.length;
      for (const unit of foldCharacters(character).split("")) units.push({unit, from: at, to});
      at = to;
    }
    for (const [pattern, edit] of edits) units = editUnits(units, pattern, edit);
    return {text: units.map(u => u.unit).join(""), units};
  }

  function editUnits(units, pattern, edit) {
    const result = [];
    let done = 0;
    units.map(u => u.unit).join("").replace(pattern, (match, ...groups) => {
      const offset = groups.find(group => typeof group === "number"), last = offset + match.length - 1;
      result.push(...units.slice(done, offset));
      for (const unit of edit(match, ...groups)) result.push({unit, from: units[offset].from, to: units[last].to});
      done = last + 1;
      return "";
    });
    return result.concat(units.slice(done));
  }

  /* ---- Index -------------------------------------------------------------------------------------------------- */

  function readIndex({config, docs}) {
    const [from, to] = (config.fold || ["", ""]).map(characters => Array.from(characters));
    simplified = new Map(from.map((character, at) => [character, to[at]]));
    traditional = new RegExp("[" + from.join("") + "]", "gu");
    readings = Object.entries(config.pinyin || {}).map(([run, syllables]) => ({
      characters: Array.from(fold(run)),
      syllables: syllables.split(" ").map(options => options.split("/"))
    }));
    entries = docs.map(readEntry);
    const pages = new Map(entries.map(entry => [entry.doc.location, entry]));
    entries.forEach(entry => { entry.page = pages.get(entry.doc.location.split("#")[0]); });
    everything = forms(entries.map(entry => [entry.title[0], entry.keys[0], entry.text[0]].join("\n")).join("\n"));
  }

  function readEntry(doc, order) {
    const keys = (doc.keys || []).map(fold), squeezed = keys.map(squeeze);
    return {
      doc, order, isPage: !doc.location.includes("#"),
      title: forms(doc.title), text: forms(doc.text), keys: forms(keys.concat(squeezed).join("\n")),
      titleSqueezed: squeeze(fold(doc.title)), keysSqueezed: squeezed,
      length: doc.title.length + doc.text.length
    };
  }

  /* ---- Query -------------------------------------------------------------------------------------------------- */

  function readQuery(query) {
    const text = query.normalize("NFKC").replace(...EDITS[0]).replace(...EDITS[1]);
    return text.replace(LOOSE_COLON, "$1 ").split(NOT_WORD)
      .map(part => part.replace(EDGES, "")).filter(Boolean).map(readWord);
  }

  function readWord(part) {
    const plain = fold(part), numbers = foldNumbers(plain.replace(BEGINS_WITH_NUMBER, "第"));
    const left = /^[0-9a-z]/.test(plain) ? "(^|[^0-9a-z.])" : "", right = /[0-9a-z]$/.test(plain) ? "(?![0-9a-z])" : "";
    const whole = new RegExp(left + plain.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&") + right);
    const han = /^[a-z]+$/.test(plain) ? soundsLike(plain) : [];
    const squeezed = squeeze(plain), glued = /\p{Script=Han}/u.test(plain) ? squeezed : "";
    return {plain, numbers, hasNumber: HAS_NUMBER.test(numbers), whole, squeezed, glued, han};
  }

  /*
   * The fewest words of the handbook that make up a word that was typed: 请假审批 is 请假 and 审批. Nothing where it
   * would fall into single characters, which say too little, or where a part of it stands nowhere.
   */
  function cutWord(word) {
    const characters = Array.from(word.plain), best = [[]];
    if (!/\p{Script=Han}/u.test(word.plain) || characters.length > LONGEST_CUT) return null;
    for (let to = 1; to <= characters.length; to++) {
      for (let from = 0; from < to; from++) {
        if (!best[from] || best[to] && best[to].length <= best[from].length + 1) continue;
        const piece = readWord(characters.slice(from, to).join(""));
        if (contains(everything, piece)) best[to] = best[from].concat(piece);
      }
    }
    const pieces = best[characters.length];
    return pieces && pieces.some(piece => piece.plain.length > 1) ? pieces : null;
  }

  /* A query that found nothing, in smaller words: figures are set apart first, then each word is cut. */
  function cut(words) {
    const apart = words.flatMap(word => word.plain.replace(JOINT, "$& ").split(" ").map(readWord));
    const pieces = apart.map(word => contains(everything, word) ? [word] : cutWord(word));
    return pieces.every(Boolean) && pieces.flat().length > words.length ? pieces.flat() : null;
  }

  /* The Chinese words of titles and keys that a word of Latin letters is the pinyin of, in full or by initials. */
  function soundsLike(letters) {
    if (letters.length < PINYIN_MINIMUM) return [];
    const found = new Set();
    for (const {characters, syllables} of readings) {
      for (let at = 0; at < syllables.length; at++) {
        for (const count of [countSyllables(letters, syllables, at, true), countInitials(letters, syllables, at)]) {
          if (count) found.add(characters.slice(at, at + count).join(""));
        }
      }
    }
    return Array.from(found);
  }

  /* How many syllables from `at` on the letters spell; the first one must be whole, the last one may be unfinished. */
  function countSyllables(letters, syllables, at, first) {
    for (const option of syllables[at] || []) {
      if (letters === option || !first && option.startsWith(letters)) return 1;
      if (letters.startsWith(option)) {
        const rest = countSyllables(letters.slice(option.length), syllables, at + 1, false);
        if (rest) return rest + 1;
      }
    }
    return 0;
  }

  function countInitials(letters, syllables, at) {
    const spelt = Array.from(letters).every((letter, i) => (syllables[at + i] || []).some(o => o[0] === letter));
    return spelt ? letters.length : 0;
  }

  /* ---- Score -------------------------------------------------------------------------------------------------- */

  function scoreWord(word, entry) {
    if (contains(entry.title, word) || word.glued && entry.titleSqueezed.includes(word.glued)) return TITLE;
    if (word.squeezed && entry.keysSqueezed.includes(word.squeezed)) return KEY_EXACT;
    if (contains(entry.keys, word)) return KEY;
    if (contains(entry.text, word)) return TEXT;
    return word.han.reduce((best, han) => Math.max(best, scoreHan(han, entry)), 0);
  }

  function scoreHan(han, entry) {
    if (entry.titleSqueezed === han) return PINYIN_TITLE_EXACT;
    if (entry.titleSqueezed.startsWith(han)) return PINYIN_TITLE_PREFIX;
    if (entry.title[0].includes(han)) return PINYIN_TITLE;
    return entry.keys[0].includes(han) ? PINYIN_KEY : 0;
  }

  function scoreOnPage(word, page) {
    if (contains(page.title, word) || contains(page.keys, word)) return PAGE;
    return word.han.some(han => page.title[0].includes(han) || page.keys[0].includes(han)) ? PINYIN_PAGE : 0;
  }

  function score(entry, words, phrase) {
    const own = words.map(word => scoreWord(word, entry));
    if (!own.some(Boolean)) return 0;
    const all = own.map((points, at) => points || scoreOnPage(words[at], entry.page));
    if (!all.every(Boolean)) return 0;
    let points = all.reduce((sum, word) => sum + word, 0) / all.length;
    if (phrase && entry.titleSqueezed === phrase) points = TITLE_IS_QUERY;
    else if (phrase && entry.titleSqueezed.startsWith(phrase)) points = TITLE_STARTS_WITH_QUERY;
    else if (words.length > 1 && phrase && entry.titleSqueezed.includes(phrase)) points = TITLE_CONTAINS_QUERY;
    else if (phrase && entry.keysSqueezed.includes(phrase)) points = Math.max(points, KEY_EXACT);
    const everything = [entry.title[0], entry.keys[0], entry.text[0]].join("\n");
    if (words.every(word => contains(entry.text, word))) points += ALSO_IN_TEXT;
    if (words.every(word => word.whole.test(everything))) points += WHOLE_NUMBER;
    return points * (entry.doc.boost || 1);
  }

  /* ---- Results ------------------------------------------------------------------------------------------------ */

  function findMatches(words) {
    const phrase = words.map(word => word.squeezed).join("");
    const joined = words.length > 1 && words.every(word => /^[a-z]+$/.test(word.plain)) ? [readWord(phrase)] : null;
    const matches = [];
    for (const entry of entries) {
      const apart = score(entry, words, phrase), together = joined ? score(entry, joined, phrase) : 0;
      const points = Math.max(apart, together);
      if (points) matches.push({entry, points, words: together ? joined : words});
    }
    return matches;
  }

  function search(query) {
    const typed = readQuery(query);
    if (!typed.length) return {items: []};
    const asTyped = findMatches(typed), pieces = asTyped.length ? null : cut(typed);
    const words = pieces || typed, matches = pieces ? findMatches(pieces) : asTyped;
    matches.sort((a, b) => b.points - a.points || b.entry.isPage - a.entry.isPage
      || a.entry.length - b.entry.length || a.entry.order - b.entry.order);
    const groups = new Map();
    for (const match of matches) {
      const list = groups.get(match.entry.page);
      if (list) list.push(match); else groups.set(match.entry.page, [match]);
    }
    return {items: Array.from(groups, ([page, list], at) => pageItems(page, list, words, groups.size - at))};
  }

  /*
   * The search box opens the lines whose score is not below that of the first item, folds the others away, and jumps on
   * Enter to the highest score rounded to two digits. The scores below say just that: the page first, its best lines
   * open, and Enter to the line, or to the page if the page itself is the best match.
   */
  function pageItems(page, list, words, rank) {
    const pageMatch = list.find(match => match.entry.isPage), pageIsBest = list[0] === pageMatch;
    const lines = list.filter(match => match !== pageMatch);
    const saysMore = ({entry}) => words.some(word => contains(entry.text, word) || contains(entry.keys, word));
    const open = lines.filter(match => !pageIsBest || saysMore(match)).slice(0, LINES_SHOWN);
    const more = lines.filter(match => !open.includes(match));
    const first = pageMatch ? item(pageMatch, rank) : {...item({entry: page, words: []}, rank), text: ""};
    return [first]
      .concat(open.map((match, at) => item(match, rank + (pageIsBest ? 0.001 : 0.5 - at / 10))))
      .concat(more.map(match => item(match, rank - 0.1)));
  }

  function item({entry: {doc, ...entry}, words}, rank) {
    const title = ranges(doc.title, entry.title[0], words, true), text = ranges(doc.text, entry.text[0], words, false);
    const terms = {};
    for (const [raw, marks] of [[doc.title, title], [doc.text, text]]) {
      for (const [from, to] of marks) terms[raw.slice(from, to).replace(/\u200b/g, "")] = true;
    }
    if (!title.length && !text.length) words.forEach(word => { terms[word.plain] = true; });
    return {
      location: doc.location, kind: doc.kind, score: rank, terms,
      title: mark(doc.title, title, 0, doc.title.length), text: teaser(doc.text, text)
    };
  }

  /* Where the words stand in a raw text: [from, to] pairs in order, merged where they touch. */
  function ranges(raw, folded, words, isTitle) {
    const found = [];
    const collect = (edits, needles) => {
      // Most texts fold character by character; only the others need the slow road back to the raw text.
      const same = edits === EDITS && folded.length === raw.length;
      const {text, units} = same ? {text: folded} : foldWithPlaces(raw, edits);
      for (const needle of needles) {
        for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
          const end = at + needle.length;
          found.push(same ? [at, end] : [units[at].from, units[end - 1].to]);
        }
      }
    };
    const typed = words.map(word => word.plain).concat(...words.map(word => isTitle ? word.han : []));
    const numbers = words.filter(word => word.hasNumber).map(word => word.numbers);
    const glued = words.filter(word => isTitle && !folded.includes(word.plain)).map(word => word.glued).filter(Boolean);
    if (typed.some(needle => folded.includes(needle))) collect(EDITS, typed);
    if (numbers.length) collect(EDITS.concat(NUMBER_EDITS), numbers);
    if (glued.length) collect(EDITS.concat(NUMBER_EDITS, [SQUEEZE_EDIT]), glued);
    const merged = [];
    for (const [from, to] of found.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
      const last = merged[merged.length - 1];
      if (last && from <= last[1]) last[1] = Math.max(last[1], to); else merged.push([from, to]);
    }
    return merged;
  }

  function teaser(raw, marks) {
    if (raw.length <= TEASER_LENGTH) return mark(raw, marks, 0, raw.length);
    const first = marks.length ? marks[0][0] : 0;
    const from = wholeCharacter(raw, Math.min(Math.max(0, first - TEASER_LEAD), raw.length - TEASER_LENGTH));
    const to = wholeCharacter(raw, Math.max(from + TEASER_LENGTH, marks.length ? marks[0][1] : 0));
    return (from > 0 ? "…" : "") + mark(raw, marks, from, to) + (to < raw.length ? "…" : "");
  }

  /* A place that does not cut a character of two units in half. */
  function wholeCharacter(raw, at) {
    return at > 0 && /^[\udc00-\udfff]/.test(raw.slice(at, at + 1)) ? at - 1 : at;
  }

  function mark(raw, marks, from, to) {
    let html = "", at = from;
    for (const [start, end] of marks) {
      if (end <= at || start >= to) continue;
      html += escape(raw.slice(at, Math.max(at, start)));
      html += "<mark data-md-highlight>" + escape(raw.slice(Math.max(at, start), Math.min(end, to))) + "</mark>";
      at = Math.min(end, to);
    }
    return html + escape(raw.slice(at, to));
  }

  function escape(text) {
    return text.replace(/\u200b/g, "").replace(/[&<>"']/g, character => HTML[character]);
  }

  /* ---- Messages ----------------------------------------------------------------------------------------------- */

  /* In the frame that stands in for a worker, answers go to the page around it. */
  function send(message) {
    if (self.parent && self.parent !== self) self.parent.postMessage(message, "*"); else self.postMessage(message);
  }

  self.addEventListener("message", ({data}) => {
    if (data.type === SETUP) {
      readIndex(data.data);
      send({type: READY});
    } else if (data.type === QUERY) {
      send({type: RESULT, data: search(data.data)});
    }
  });
})();
