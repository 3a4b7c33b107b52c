/*
 * The search of the handbook: a web worker behind the search box of Material for MkDocs.
 *
 * The search box sends what was typed, untouched, and draws what comes back:
 *
 *   {type: 0, data: {config: {index}}}         → {type: 1}                             where the index is
 *   {type: 2, data: "销售 权限"}                → {type: 3, data: {items: [[…], …]}}     results, one list per page
 *   {type: 9}                                  a search is about to begin: fetch the index
 *
 * A result that is empty says so in `none`, with the nearest names of the handbook (search-box.js draws them).
 *
 * An entry is found when it contains every word of the query, wherever the word stands. Both sides are folded first, so
 * that full-width, upper-case and traditional characters, invisible characters and the writing of numbers (第三条, 三天,
 * 3日) do not matter. Then come the pages that contain the words in different places. A query that finds nothing as it
 * was typed is read as a question, with the other words that people use for what a handbook says, or cut into words
 * that the handbook knows, because Chinese is typed without spaces. Latin letters are also read as pinyin, of titles and
 * keys only. The search box puts titles and texts into the page as HTML: everything that is not a <mark> of ours is
 * escaped here.
 *
 * Runs as a worker, and in the frame that stands in for a worker when the site is opened from a folder.
 */
(function () {
  "use strict";

  const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3, LOAD = 9;
  const here = self.document ? document.currentScript.src : self.location.href;

  /* What stands between entries, and between the keys of one; neither can be typed. */
  const END = "\u0001", BETWEEN = "\u0002";

  /* Where a word was found. */
  const IN_TITLE = 1, IS_KEY = 2, IN_KEY = 4, IN_TEXT = 8, SOUNDS_LIKE_TITLE = 16, SOUNDS_LIKE_KEY = 32, ANOTHER_WORD = 64;
  const WRITTEN = IN_TITLE | IS_KEY | IN_KEY | IN_TEXT;

  /* Score of one word, by the place where it was found. */
  const TITLE = 500, KEY_EXACT = 400, KEY = 350, PAGE = 300, TEXT = 200;
  const PINYIN_TITLE_EXACT = 170, PINYIN_TITLE_PREFIX = 160, PINYIN_TITLE = 150, PINYIN_KEY = 140, PINYIN_PAGE = 130;
  /* Score of a query that is the title, or stands at its beginning, or stands in it as a whole. */
  const TITLE_IS_QUERY = 10000, TITLE_STARTS_WITH_QUERY = 600, TITLE_CONTAINS_QUERY = 550;
  const ALSO_IN_TEXT = 5, WHOLE_NUMBER = 2, BESIDE = 10, TEXT_STARTS_WITH_WORD = 3;

  /* Of the words of a question, by their weight: how many must be there, and what a word counts that is in the title
     only, or that is there in another word of the same meaning. */
  const ENOUGH = 0.55, ONLY_IN_TITLE = 0.5, WITH_ANOTHER_WORD = 0.85;
  /* What a spoken word costs when a question is cut, against 1 for a word of the handbook. */
  const SPOKEN = 0.3;
  /* What a question asks for is said by lines of these kinds, or by lines with such a figure. */
  const ANSWERS = {
    result: {kinds: ["penalty"]},
    who: {kinds: ["ladder", "authority"]},
    time: {kinds: ["ladder", "cadence"], figure: /[0-9] ?(个?工作日|小时|分钟|[天日周]|个?月|hours?|(working )?days?|weeks?|months?)/},
    clock: {kinds: [], figure: /[0-9]:[0-9]{2}/},
    amount: {kinds: ["ladder"], figure: /[0-9] ?(元|%|yuan)/},
    way: {kinds: ["workflow", "article"]},
    meaning: {kinds: ["term"]}
  };
  /* From which likeness on a name is offered, and what likeness in sound, and in another order, counts. */
  const LIKE_ENOUGH = 0.5, SOUND = 0.95, ORDER = 0.7, NEAREST_SHOWN = 5;

  const WORDS_REMEMBERED = 100, LONGEST_PIECE = 8, DETAILED = 40;
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

  let address, loading, latest, labels, vocabulary, longestPhrase = 1;
  let traditional = /[]/, simplified = new Map(), sounds = new Map(), readings, names;
  let entries = [], pages = [], pool, poolPages, titles, texts, keys, squeezedTitles, squeezedKeys, pairs, words = new Map();
  const characters = new Map();

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

  function foldCharacter(character) {
    if (!characters.has(character)) characters.set(character, foldCharacters(character));
    return characters.get(character);
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

  /* Folds like `fold`, and remembers for each character of the result where in the raw text it came from. */
  function foldWithPlaces(raw, edits) {
    let units = [], at = 0;
    for (const character of raw) {
      const to = at + character.length;
      for (const unit of foldCharacter(character).split("")) units.push({unit, from: at, to});
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

  /*
   * {config, pages: [[path, title, text, kind, boost, keys, lines, shown]], pool}: a line is [anchor, title, text, kind,
   * keys], its title in a list of its own when it follows that of its page; `shown` are the numbers of the texts of the
   * pool that the page shows besides.
   */
  function readIndex({config, pages: stored, pool: poolTexts}) {
    const [from, to] = config.fold.map(characters => Array.from(characters));
    simplified = new Map(from.map((character, at) => [character, to[at]]));
    traditional = new RegExp("[" + from.join("") + "]", "gu");
    sounds = readSounds(config.pinyin);
    labels = config.labels;
    characters.clear();
    entries = [];
    pages = stored.map(([path, title, text, kind, boost, keys, lines, shown], number) => {
      const page = {number, first: entries.length, shown};
      entries.push({location: path, page, isPage: true, title, text, kind, boost, keys});
      for (const [anchor, own, words, sort, more] of lines) {
        const whole = Array.isArray(own) ? title + " · " + own[0] : own;
        entries.push({
          location: path + "#" + anchor, page, title: whole, text: words, kind: sort, boost: Math.min(boost, 1), keys: more || []
        });
      }
      return page;
    });
    titles = makeField(entries.map(entry => entry.title));
    texts = makeField(entries.map(entry => entry.text));
    keys = makeField(entries.map(entry => BETWEEN + entry.keys.join(BETWEEN) + BETWEEN));
    squeezedTitles = squeezeField(titles);
    squeezedKeys = squeezeField(keys);
    pool = {...makeField(poolTexts), raw: poolTexts};
    poolPages = invert(pages.map(page => page.shown), poolTexts.length);
    words = new Map();
    pairs = pairsOf([titles, texts, keys]);
    vocabulary = readVocabulary(config.words);
    readings = names = null;
  }

  /* Many texts folded as one, which is a hundred times as fast as one by one; `numbers` only where it differs. */
  function makeField(list) {
    const plain = fold(END + list.join(END) + END), numbers = foldNumbers(plain);
    const field = {plain, starts: startsOf(plain, list.length), numbers: plain, numberStarts: null};
    field.numberStarts = numbers === plain ? field.starts : startsOf(numbers, list.length);
    field.numbers = numbers;
    return field;
  }

  function squeezeField({numbers, starts}) {
    const plain = numbers.replace(/[^\p{L}\p{N}\u0001\u0002]+/gu, "");
    return {plain, starts: startsOf(plain, starts.length - 1)};
  }

  function startsOf(text, count) {
    const starts = new Int32Array(count + 1);
    for (let at = text.indexOf(END), number = 0; at >= 0 && number <= count; at = text.indexOf(END, at + 1)) {
      starts[number++] = at + 1;
    }
    return starts;
  }

  function slice({plain, starts}, number) {
    return plain.slice(starts[number], starts[number + 1] - 1);
  }

  function invert(lists, count) {
    const result = Array.from({length: count}, () => []);
    lists.forEach((list, number) => list.forEach(one => result[one].push(number)));
    return result;
  }

  function readSounds(pinyin) {
    const result = new Map();
    for (const [syllable, characters] of Object.entries(pinyin)) {
      for (const character of characters) result.set(character, (result.get(character) || []).concat(syllable));
    }
    return result;
  }

  /* Marks the texts of a field that contain a needle. */
  function markField(text, starts, needle, flags, bit) {
    let number = 0;
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, starts[number + 1])) {
      while (starts[number + 1] <= at) number++;
      flags[number] |= bit;
    }
  }

  function markWord(word, field, flags, bit) {
    if (word.plain) markField(field.plain, field.starts, word.plain, flags, bit);
    if (word.hasNumber) markField(field.numbers, field.numberStarts, word.numbers, flags, bit);
  }

  /* One bit for every two characters that follow each other somewhere, to know quickly what stands nowhere. */
  function pairsOf(fields) {
    const bits = new Uint8Array(1 << 20);
    const add = text => {
      for (let at = 1, last = text.charCodeAt(0); at < text.length; at++) {
        const code = text.charCodeAt(at);
        bits[(last * 31 + code) & 0xfffff] = 1;
        last = code;
      }
    };
    for (const field of fields) {
      add(field.plain);
      if (field.numbers !== field.plain) add(field.numbers);
    }
    return bits;
  }

  function isKnown(word) {
    if (word.known === undefined) word.known = standsIn(word, [titles, texts, keys]);
    return word.known;
  }

  function standsIn(word, fields) {
    return fields.some(field => mayContain(word.plain) && field.plain.includes(word.plain)
      || word.hasNumber && mayContain(word.numbers) && field.numbers.includes(word.numbers));
  }

  /* Of a key, only the whole: pages have questions as keys, and half a question says nothing. */
  function isPiece(word) {
    return isKnown(word)
      && (standsIn(word, [titles, texts]) || squeezedKeys.plain.includes(BETWEEN + word.squeezed + BETWEEN));
  }

  function mayContain(text) {
    for (let at = 1; at < text.length; at++) {
      if (!pairs[(text.charCodeAt(at - 1) * 31 + text.charCodeAt(at)) & 0xfffff]) return false;
    }
    return true;
  }

  /* ---- Query -------------------------------------------------------------------------------------------------- */

  function readQuery(query) {
    const text = query.normalize("NFKC").replace(...EDITS[0]).replace(...EDITS[1]);
    return text.replace(LOOSE_COLON, "$1 ").split(NOT_WORD)
      .map(part => part.replace(EDGES, "")).filter(Boolean).map(readWord);
  }

  /* Words are remembered, because a query is read again with every letter that is typed. */
  function readWord(part) {
    if (!words.has(part)) {
      if (words.size > WORDS_REMEMBERED) words.clear();
      words.set(part, makeWord(part));
    }
    return words.get(part);
  }

  function makeWord(part) {
    const plain = fold(part), numbers = foldNumbers(plain.replace(BEGINS_WITH_NUMBER, "第"));
    const left = /^[0-9a-z]/.test(plain), right = /[0-9a-z]$/.test(plain);
    const whole = left || right ? new RegExp(
      (left ? "(^|[^0-9a-z.])" : "") + plain.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&") + (right ? "(?![0-9a-z])" : "")
    ) : null;
    const squeezed = squeeze(plain), glued = /\p{Script=Han}/u.test(plain) ? squeezed : "";
    const han = /^[a-z]+$/.test(plain) ? soundsLike(plain) : [];
    return {plain, numbers, hasNumber: HAS_NUMBER.test(numbers), whole, squeezed, glued, han, others: []};
  }

  /* Where a word stands: a set of bits for each entry, for each text of the pool, and whether it is on a page at all. */
  function find(word) {
    if (word.found) return word.found;
    const own = new Uint8Array(entries.length), loose = new Uint8Array(pool.starts.length - 1);
    const onPage = new Uint8Array(pages.length);
    const places = [[titles, own, IN_TITLE], [keys, own, IN_KEY], [texts, own, IN_TEXT], [pool, loose, 1]];
    for (const place of places) markWord(word, ...place);
    for (const other of word.others) for (const [field, flags] of places) markWord(other, field, flags, ANOTHER_WORD);
    if (word.glued) markField(squeezedTitles.plain, squeezedTitles.starts, word.glued, own, IN_TITLE);
    if (word.squeezed) markField(squeezedKeys.plain, squeezedKeys.starts, BETWEEN + word.squeezed + BETWEEN, own, IS_KEY);
    for (const han of word.han) {
      markField(titles.plain, titles.starts, han, own, SOUNDS_LIKE_TITLE);
      markField(keys.plain, keys.starts, han, own, SOUNDS_LIKE_KEY);
    }
    entries.forEach((entry, number) => { if (own[number]) onPage[entry.page.number] = 1; });
    loose.forEach((flag, text) => { if (flag) for (const page of poolPages[text]) onPage[page] = 1; });
    word.found = {own, loose, onPage};
    return word.found;
  }

  /*
   * The fewest words of the handbook that make up a word that was typed: 请假审批 is 请假 and 审批. Nothing where it
   * would fall into single characters, which say too little, or where a part of it stands nowhere.
   */
  function cutWord(word, whole) {
    const characters = Array.from(word.plain), best = [[]];
    if (!/\p{Script=Han}/u.test(word.plain) || characters.length > LONGEST_CUT) return null;
    for (let to = 1; to <= characters.length; to++) {
      for (let from = Math.max(0, to - LONGEST_PIECE); from < to; from++) {
        if (!whole && to - from === characters.length || !best[from] || best[to] && best[to].length <= best[from].length + 1) continue;
        const piece = readWord(characters.slice(from, to).join(""));
        if (isKnown(piece)) best[to] = best[from].concat(piece);
      }
    }
    const pieces = best[characters.length];
    return pieces && pieces.some(piece => piece.plain.length > 1) ? pieces : null;
  }

  /*
   * A query that found nothing, in smaller words: figures are set apart first, then each word is cut; in the end even
   * those that stand somewhere, but not with the others.
   */
  function* cuts(typed) {
    const apart = typed.flatMap(word => word.plain.replace(JOINT, "$& ").split(" ").map(readWord));
    for (const whole of [true, false]) {
      const pieces = apart.map(word => whole && isKnown(word) ? [word] : cutWord(word, whole) || isKnown(word) && [word]);
      if (pieces.every(Boolean) && pieces.flat().length > typed.length) yield pieces.flat();
    }
  }

  /* ---- Pinyin ------------------------------------------------------------------------------------------------- */

  /* The Chinese words of titles and keys that a word of Latin letters is the pinyin of, in full or by initials. */
  function soundsLike(letters) {
    if (letters.length < PINYIN_MINIMUM) return [];
    if (!readings) readings = makeReadings();
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

  function makeReadings() {
    const runs = new Set((titles.plain + keys.plain).match(/\p{Script=Han}+/gu));
    return Array.from(runs, run => {
      const characters = Array.from(run);
      return {characters, syllables: characters.map(character => sounds.get(character) || [])};
    });
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
    for (let i = 0; i < letters.length; i++) {
      if (!(syllables[at + i] || []).some(option => option[0] === letters[i])) return 0;
    }
    return letters.length;
  }

  /* ---- Score -------------------------------------------------------------------------------------------------- */

  function scoreWord(word, bits, number) {
    if (bits & IN_TITLE) return TITLE;
    if (bits & IS_KEY) return KEY_EXACT;
    if (bits & IN_KEY) return KEY;
    if (bits & IN_TEXT) return TEXT;
    if (bits & ANOTHER_WORD) return TEXT;
    if (bits & SOUNDS_LIKE_TITLE) {
      const title = slice(squeezedTitles, number);
      if (word.han.includes(title)) return PINYIN_TITLE_EXACT;
      return word.han.some(han => title.startsWith(han)) ? PINYIN_TITLE_PREFIX : PINYIN_TITLE;
    }
    return bits & SOUNDS_LIKE_KEY ? PINYIN_KEY : 0;
  }

  function scoreOnPage(bits) {
    if (bits & (IN_TITLE | IS_KEY | IN_KEY)) return PAGE;
    return bits & (SOUNDS_LIKE_TITLE | SOUNDS_LIKE_KEY) ? PINYIN_PAGE : 0;
  }

  function score(number, entry, typed, founds, phrase) {
    let sum = 0, own = 0, named = 0, inText = 0;
    for (let at = 0; at < typed.length; at++) {
      const bits = founds[at].own[number];
      const points = bits ? scoreWord(typed[at], bits, number) : scoreOnPage(founds[at].own[entry.page.first]);
      if (!points) return 0;
      if (bits) own++;
      if (bits & ~IN_TEXT) named++;
      if (bits & IN_TEXT) inText++;
      sum += points;
    }
    if (!own) return 0;
    let points = sum / typed.length;
    if (phrase) points = scorePhrase(points, number, phrase, typed.length);
    if (entry.isPage && named < typed.length) points -= BESIDE;
    if (inText === typed.length) points += ALSO_IN_TEXT;
    if (inText && typed.some(word => texts.plain.startsWith(word.plain, texts.starts[number]))) points += TEXT_STARTS_WITH_WORD;
    if (typed.every((word, at) => !word.whole || founds[at].own[number] & WRITTEN && word.whole.test(written(number)))) points += WHOLE_NUMBER;
    if (points > 1000) return points + entry.boost;
    // What a page is about counts for more where its name was asked for, and not where its text has the word by chance.
    return named === typed.length ? points * entry.boost : points * Math.min(entry.boost, 1);
  }

  function scorePhrase(points, number, phrase, count) {
    const {plain, starts} = squeezedTitles, from = starts[number];
    if (plain.startsWith(phrase.text, from)) {
      return from + phrase.text.length === starts[number + 1] - 1 ? TITLE_IS_QUERY : TITLE_STARTS_WITH_QUERY;
    }
    if (count > 1 && phrase.flags[number] & IN_TITLE) return TITLE_CONTAINS_QUERY;
    return phrase.flags[number] & IS_KEY ? Math.max(points, KEY_EXACT) : points;
  }

  /* All words of a query as one, and the entries that have it in their title or as a key. */
  function makePhrase(typed) {
    const text = typed.map(word => word.squeezed).join(""), flags = new Uint8Array(entries.length);
    if (!text) return null;
    markField(squeezedTitles.plain, squeezedTitles.starts, text, flags, IN_TITLE);
    markField(squeezedKeys.plain, squeezedKeys.starts, BETWEEN + text + BETWEEN, flags, IS_KEY);
    return {text, flags};
  }

  function written(number) {
    return [slice(titles, number), slice(keys, number).replace(/\u0002/g, "\n"), slice(texts, number)].join("\n");
  }

  /* ---- Questions ---------------------------------------------------------------------------------------------- */

  /*
   * Words that people say and handbooks do not write: {same: [[…]], ignored: […], asks: {result: […], …}}. Phrases are
   * kept as units: a Chinese character is a unit, and so is a run of letters or figures.
   */
  function readVocabulary({same, ignored, asks}) {
    const phrases = new Map();
    const add = (phrase, meaning) => {
      const units = unitsOf(fold(phrase.replace(/_/g, " ")));
      phrases.set(units.join(" "), {...phrases.get(units.join(" ")), ...meaning});
      longestPhrase = Math.max(longestPhrase, units.length);
    };
    longestPhrase = 1;
    same.forEach(group => group.forEach(one => add(one, {group: group.map(other => other.replace(/_/g, " "))})));
    ignored.forEach(one => add(one, {ignored: true}));
    Object.entries(asks).forEach(([kind, list]) => list.forEach(one => add(one, {asks: kind})));
    return phrases;
  }

  function unitsOf(text) {
    return text.match(/\p{Script=Han}|[0-9.:%]+\p{Script=Han}?|((?!\p{Script=Han})[\p{L}\p{N}])+/gu) || [];
  }

  /* A question in its parts: what it asks for, and the words that it is about, the fewest that it can be cut into. */
  function readQuestion(query) {
    const units = unitsOf(foldNumbers(fold(query))).slice(0, LONGEST_CUT);
    const best = [{cost: 0}];
    for (let from = 0; from < units.length; from++) {
      for (let to = from + 1; to <= Math.min(units.length, from + Math.max(longestPhrase, LONGEST_PIECE)); to++) {
        const part = readPart(units.slice(from, to)), cost = best[from].cost + part.cost;
        if (!best[to] || cost < best[to].cost) best[to] = {cost, part, from};
      }
    }
    const parts = [];
    for (let at = units.length; at > 0; at = best[at].from) parts.unshift(best[at].part);
    return {
      spoken: parts.some(part => part.spoken),
      asks: new Set(parts.map(part => part.asks).filter(Boolean)),
      about: parts.map(part => part.word).filter(Boolean)
    };
  }

  function readPart(units) {
    const phrase = vocabulary.get(units.join(" ")), text = units.join(/\p{Script=Han}/u.test(units[0]) ? "" : " ");
    if (phrase && phrase.asks) return {asks: phrase.asks, spoken: true, cost: SPOKEN - units.length / 100};
    if (phrase && phrase.group) return {spoken: true, word: anyOf(text, phrase.group), cost: 2 * SPOKEN - units.length / 100};
    if (phrase) return {spoken: units.length > 1, cost: SPOKEN};
    const word = readWord(text);
    if (units.length > LONGEST_PIECE || holdsPhrase(units) || !isPiece(word)) return {cost: 3 * units.length};
    // A single character says too little, unless it is a figure; so do two letters.
    if (units.length === 1 && /^(\p{Script=Han}|[a-z]{1,2})$/u.test(text)) return {cost: 2};
    return {word, cost: 1};
  }

  /* Some page may happen to have the words of a question in a row; they are a question all the same. */
  function holdsPhrase(units) {
    for (let from = 0; from + 2 <= units.length; from++) {
      for (let to = from + 2; to <= units.length; to++) {
        const phrase = vocabulary.get(units.slice(from, to).join(" "));
        if (phrase && (phrase.asks || phrase.ignored)) return true;
      }
    }
    return false;
  }

  /* A word that is found where any word of its group stands. */
  function anyOf(text, group) {
    const name = "=" + text;
    if (!words.has(name)) {
      const others = group.filter(one => one !== text && one.length > 1).map(one => makeWord(fold(one)));
      words.set(name, {...makeWord(text), others: others.filter(isKnown)});
    }
    return words.get(name);
  }

  /* Not every word of a question has to be there, but most of what sets lines apart, and the more the better. */
  function answer(query) {
    const {spoken, asks, about} = readQuestion(query);
    const known = about.filter(word => find(word).onPage.includes(1));
    if (!spoken || !known.length) return {typed: [], matches: []};
    const founds = known.map(find), weights = founds.map(weigh);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const matches = [];
    entries.forEach((entry, number) => {
      let sum = 0, own = false;
      for (let at = 0; at < founds.length; at++) {
        const bits = founds[at].own[number];
        if (bits) own = true;
        if (bits & IN_TEXT || bits && entry.isPage) sum += weights[at];
        else if (bits & ANOTHER_WORD) sum += weights[at] * WITH_ANOTHER_WORD;
        else if (bits || scoreOnPage(founds[at].own[entry.page.first])) sum += weights[at] * ONLY_IN_TITLE;
      }
      if (own && sum >= total * ENOUGH) matches.push(makeMatch(number, sum / total * TEXT * answerFactor(entry, number, asks, known)));
    });
    return {typed: known, matches};
  }

  function weigh({own}) {
    let count = 0;
    for (const bits of own) if (bits) count++;
    return Math.log(1 + entries.length / (1 + count));
  }

  /* A line of the kind that is asked for, or with a figure of the kind, answers better; one that begins so, as well. */
  function answerFactor(entry, number, asks, known) {
    let factor = Math.min(entry.boost, 1);
    const text = slice(texts, number);
    for (const kind of asks) {
      const {kinds, figure} = ANSWERS[kind];
      if (kinds.includes(entry.kind)) factor += 0.15;
      if (figure && figure.test(text)) factor += 0.25;
    }
    const starts = known.some(word => [word, ...word.others].some(one => one.plain && text.startsWith(one.plain)));
    return factor + (starts ? 0.08 : 0) - Math.min(text.length, 300) / 6000;
  }

  /* ---- Nearest terms ------------------------------------------------------------------------------------------ */

  /* Names of the handbook that are written or pronounced nearly like what was typed. */
  function nearest(query) {
    const typed = Array.from(fold(query).replace(/[^\p{L}\p{N}]+/gu, "")).slice(0, LONGEST_CUT);
    if (!typed.length) return [];
    if (!names) names = makeNames();
    const sound = spell(typed), found = [];
    for (const name of names) {
      const points = Math.max(
        likeness(typed, name.characters, 1), SOUND * likeness(sound, name.sound, 2), part(typed, name), shared(typed, name)
      );
      if (points >= LIKE_ENOUGH) found.push({name: name.raw, points});
    }
    found.sort((a, b) => b.points - a.points || a.name.length - b.name.length);
    return found.slice(0, NEAREST_SHOWN).map(one => one.name);
  }

  function makeNames() {
    const raw = new Set(entries.flatMap(entry => entry.isPage ? [entry.title, ...entry.keys] : entry.keys));
    return Array.from(raw, name => {
      const characters = Array.from(fold(name).replace(/[^\p{L}\p{N}]+/gu, ""));
      return {raw: name, characters, sound: spell(characters)};
    }).filter(name => name.characters.length > 1);
  }

  function spell(characters) {
    return Array.from(characters.map(character => (sounds.get(character) || [character])[0]).join(""));
  }

  /* 1 for equal, 0 for nothing in common: by the letters that must be changed, left out, put in or swapped. */
  function likeness(a, b, least) {
    const longest = Math.max(a.length, b.length), room = Math.floor(longest * (1 - LIKE_ENOUGH));
    if (Math.abs(a.length - b.length) > room || Math.min(a.length, b.length) <= least) return 0;
    if (a.filter(one => b.includes(one)).length < longest - room - 1) return 0;
    return 1 - editDistance(a, b) / longest;
  }

  function editDistance(a, b) {
    let before = [], last = Array.from({length: b.length + 1}, (_, at) => at);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) {
        const same = a[i - 1] === b[j - 1];
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      before = last;
      last = row;
    }
    return last[b.length];
  }

  /* The same Chinese characters in another order. */
  function shared(typed, {characters}) {
    const count = characters.filter(one => /\p{Script=Han}/u.test(one) && typed.includes(one)).length;
    return count > 2 ? ORDER * 2 * count / (typed.length + characters.length) : 0;
  }

  /* A name that stands in what was typed, or the other way round. */
  function part(typed, {characters}) {
    const [short, long] = [typed, characters].map(one => one.join("")).sort((a, b) => a.length - b.length);
    return short.length > 1 && long.includes(short) ? LIKE_ENOUGH + 0.4 * short.length / long.length : 0;
  }

  /* ---- Results ------------------------------------------------------------------------------------------------ */

  function makeMatch(number, points, loose = false) {
    const entry = entries[number];
    return {number, entry, points, loose};
  }

  function findMatches(typed) {
    const founds = typed.map(find), phrase = makePhrase(typed);
    const matches = [], onPage = new Uint8Array(pages.length);
    for (let number = 0; number < entries.length; number++) {
      const points = score(number, entries[number], typed, founds, phrase);
      if (points) {
        matches.push(makeMatch(number, points));
        onPage[entries[number].page.number] = 1;
      }
    }
    // A page that has the words in different places, or in what it shows of other pages, comes last.
    for (const page of pages) {
      if (!onPage[page.number] && founds.every(found => found.onPage[page.number])) matches.push(makeMatch(page.first, 1, true));
    }
    return matches;
  }

  /* Letters with spaces between may be words, or one word in pinyin. */
  function findTyped(typed) {
    const latin = typed.length > 1 && typed.every(word => /^[a-z]+$/.test(word.plain));
    const apart = findMatches(typed);
    if (!latin) return {typed, matches: apart};
    const joined = [readWord(typed.map(word => word.plain).join(""))], together = findMatches(joined);
    const best = new Map();
    for (const match of [...apart, ...together]) {
      if (!best.has(match.number) || best.get(match.number).points < match.points) best.set(match.number, match);
    }
    return {typed: together.length ? joined : typed, matches: Array.from(best.values())};
  }

  function search(query) {
    const read = readQuery(query);
    if (!read.length) return {items: []};
    let {typed, matches} = findTyped(read);
    if (!matches.some(match => !match.loose)) {
      for (const other of others(query, read)) {
        if (other.matches.some(match => !match.loose)) {
          typed = other.typed;
          matches = merge(other.matches, matches);
          break;
        }
      }
    }
    if (!matches.length) return {items: [], none: sayNone(query)};
    const found = group(matches);
    return {items: found.map((list, at) => {
      const rank = found.length - at;
      return at < DETAILED ? pageItems(list, typed, rank) : [heading(list[0].entry.page, rank, typed)];
    })};
  }

  /* What else a query may mean that stands nowhere as it was typed. */
  function* others(query, read) {
    yield answer(query);
    for (const pieces of cuts(read)) yield {typed: pieces, matches: findMatches(pieces)};
  }

  function merge(matches, loose) {
    const numbers = new Set(matches.map(match => match.entry.page.number));
    return matches.concat(loose.filter(match => !numbers.has(match.entry.page.number)));
  }

  function sayNone(query) {
    const near = nearest(query);
    return {title: labels.none.replace("{query}", query.trim()), hint: near.length ? labels.nearest : labels["none-hint"], near};
  }

  const byPoints = (a, b) => b.points - a.points || (b.entry.isPage ? 1 : 0) - (a.entry.isPage ? 1 : 0)
    || a.entry.title.length + a.entry.text.length - b.entry.title.length - b.entry.text.length || a.number - b.number;

  /* The matches of each page, the best page first. */
  function group(matches) {
    const groups = new Map();
    for (const match of matches) {
      const list = groups.get(match.entry.page.number);
      if (list) list.push(match); else groups.set(match.entry.page.number, [match]);
    }
    for (const list of groups.values()) list.sort(byPoints);
    return Array.from(groups.values()).sort((a, b) => byPoints(a[0], b[0]));
  }

  /*
   * The search box opens the lines whose score is not below that of the first item, folds the others away, and jumps on
   * Enter to the highest score rounded to two digits. The scores below say just that: the page first, its best lines
   * open, and Enter to the line, or to the page if the page itself is the best match.
   */
  function pageItems(list, typed, rank) {
    const pageMatch = list.find(match => match.entry.isPage), pageIsBest = list[0] === pageMatch;
    const lines = list.filter(match => match !== pageMatch);
    const saysMore = ({number}) => typed.some(word => find(word).own[number] & (IN_TEXT | IN_KEY | IS_KEY));
    const open = lines.filter(match => !pageIsBest || saysMore(match)).slice(0, LINES_SHOWN);
    const more = lines.filter(match => !open.includes(match));
    const first = pageMatch ? item(pageMatch, typed, rank) : heading(list[0].entry.page, rank, []);
    return [first]
      .concat(open.map((match, at) => item(match, typed, rank + (pageIsBest ? 0.001 : 0.5 - at / 10))))
      .concat(more.map(match => item(match, typed, rank - 0.1)));
  }

  /* A page without what was found on it: above its lines, and alone far down, where nobody looks for lines. */
  function heading(page, rank, typed) {
    const {location, kind, title} = entries[page.first];
    const terms = Object.fromEntries(typed.map(word => [word.plain, true]));
    return {location, kind, score: rank, terms, title: escape(title), text: ""};
  }

  function item({entry, number, loose}, typed, rank) {
    const shown = typed.flatMap(word => [word, ...word.others]);
    const raw = loose ? shownText(entry, number, typed) : entry.text;
    const title = ranges(entry.title, slice(titles, number), shown, true);
    const text = ranges(raw, loose ? fold(raw) : slice(texts, number), shown, false);
    const terms = {};
    for (const [whole, marks] of [[entry.title, title], [raw, text]]) {
      for (const [from, to] of marks) terms[whole.slice(from, to).replace(/\u200b/g, "")] = true;
    }
    if (!title.length && !text.length) typed.forEach(word => { terms[word.plain] = true; });
    return {
      location: entry.location, kind: entry.kind, score: rank, terms,
      title: mark(entry.title, title, 0, entry.title.length), text: teaser(raw, text)
    };
  }

  /* Of a page that only has the words somewhere: a text with one of them. */
  function shownText(entry, number, typed) {
    for (const {own, loose} of typed.map(find)) {
      const text = entry.page.shown.find(one => loose[one]);
      if (text !== undefined) return pool.raw[text];
      for (let at = number; at < entries.length && entries[at].page === entry.page; at++) if (own[at] & IN_TEXT) return entries[at].text;
    }
    return entry.text;
  }

  /* From places in a folded text to places in the raw one; folding drops characters or changes them one by one. */
  function placesOf(raw, folded) {
    if (folded.length === raw.length) return (from, to) => [from, to];
    const froms = [], tos = [];
    let at = 0;
    for (const character of raw) {
      const one = foldCharacter(character), to = at + character.length;
      if (folded.startsWith(one, froms.length)) for (let i = 0; i < one.length; i++) froms.push(at), tos.push(to);
      at = to;
    }
    if (froms.length === folded.length) return (from, to) => [froms[from], tos[to - 1]];
    const {units} = foldWithPlaces(raw, EDITS);
    return (from, to) => [units[from].from, units[to - 1].to];
  }

  /* Where the words stand in a raw text: [from, to] pairs in order, merged where they touch. */
  function ranges(raw, folded, words, isTitle) {
    const found = [];
    const collect = (text, needles, places) => {
      for (const needle of needles) {
        for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
          found.push(places(at, at + needle.length));
        }
      }
    };
    const typed = words.map(word => word.plain).concat(...words.map(word => isTitle ? word.han : []));
    const here = typed.filter(needle => needle && folded.includes(needle));
    if (here.length) collect(folded, here, placesOf(raw, folded));
    const edited = (edits, needles) => {
      const {text, units} = foldWithPlaces(raw, edits);
      collect(text, needles, (from, to) => [units[from].from, units[to - 1].to]);
    };
    const numbers = words.filter(word => word.hasNumber).map(word => word.numbers);
    if (numbers.some(needle => foldNumbers(folded).includes(needle))) edited(EDITS.concat(NUMBER_EDITS), numbers);
    const glued = words.filter(word => isTitle && !folded.includes(word.plain)).map(word => word.glued).filter(Boolean);
    if (glued.length && glued.some(needle => squeeze(folded).includes(needle))) edited(EDITS.concat(NUMBER_EDITS, [SQUEEZE_EDIT]), glued);
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

  /* The index is large, and most pages are read without a search: it is fetched when the first word is typed or the
     search box says that one is about to be. A script, because a page that was opened from a folder may load no data. */
  function load() {
    if (!loading) {
      loading = Promise.resolve(importScripts(new URL(address, here).href)).then(() => readIndex(self.handbookIndex()));
    }
    return loading;
  }

  self.addEventListener("message", ({data}) => {
    if (data.type === SETUP) {
      address = data.data.config.index;
      send({type: READY});
    } else if (data.type === LOAD && address) {
      // The first search is slower than the others; nobody needs to wait for it.
      load().then(() => search(titles.plain[1]));
    } else if (data.type === QUERY) {
      latest = data.data;
      if (latest.trim()) load().then(() => { if (data.data === latest) send({type: RESULT, data: search(latest)}); });
      else send({type: RESULT, data: {items: []}});
    }
  });
})();
