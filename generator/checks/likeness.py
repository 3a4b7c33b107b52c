"""Whether two texts say the same: spelling, particles and common synonyms do not count."""

import re
import unicodedata
from functools import lru_cache

_SYNONYMS = {
    "没有": "未",
    "不能": "未",
    "或者": "或",
    "以及": "和",
    "并且": "和",
    "新增": "新",
    "达成": "完成",
    "数量": "数",
    "次数": "数",
    "顾客": "客户",
    "人员": "员工",
    "销售收入": "销售额",
}
_PARTICLES = re.compile(r"[\W_的了]")
_CLAUSES = re.compile(r"[，,；;。、]|或者?|和|并且?|以及")
_WORDS = re.compile(r"[a-z0-9]{3,}|[\u4e00-\u9fff]+")
_COMMON = re.compile(
    "工作|公司|部门|岗位|人员|员工|相关|有关|进行|完成|负责|管理|其他|以及|每月|每天|每周|本部|下属|本人|按照|的|和|与|及|或|了"
)


@lru_cache(maxsize=2**14)
def gist(text: str) -> str:
    """The text without punctuation, spaces and particles, each synonym as one word."""
    text = plain(text)
    for word, synonym in _SYNONYMS.items():
        text = text.replace(word, synonym)
    return _PARTICLES.sub("", text)


def clauses(text: str) -> frozenset[str]:
    """The gists of the parts of a text, so that their order does not count."""
    return frozenset(found for part in _CLAUSES.split(text) if (found := gist(part)))


@lru_cache(maxsize=2**14)
def words(text: str) -> frozenset[str]:
    """What a text speaks of: pairs of Chinese characters and long words, without words that stand everywhere."""
    found: set[str] = set()
    for run in _WORDS.findall(_COMMON.sub(" ", plain(text))):
        is_latin = run[0].isascii()
        found.update([run] if is_latin else (run[at : at + 2] for at in range(len(run) - 1)))
    return frozenset(found)


def plain(text: str) -> str:
    """The text in half-width and small letters."""
    return unicodedata.normalize("NFKC", text).casefold()


def speaks_of(text: str, matter: frozenset[str]) -> bool:
    """Whether a text has one of the words of a matter."""
    # Nearly every text has it as written; to make a text plain takes far longer than to look.
    return _has(text, matter) or _has(plain(text), matter)


def _has(text: str, words: frozenset[str]) -> bool:
    return any(word in text for word in words)
