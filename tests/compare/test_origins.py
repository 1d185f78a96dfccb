import pytest

from reconcile.compare import origins
from reconcile.tables import SENTENCES, SOURCES

NOTICE = (
    "The bridge over the lower lock will stay shut until the end of March while crews replace the "
    "bearings, the county said. Drivers are sent round by the mill."
)
OTHER = (
    "Two swans have settled on the mill pond and draw walkers from the whole county, among them "
    "a class of painters who come every day and stay until it rains."
)

PARTLY = f"{NOTICE} {OTHER}"
REWORKED = (
    "Drivers are sent round by the mill, and the county said the bridge over the lower lock will "
    "stay shut until the end of March. Few believe it: the bearings are older than thought, the parts "
    "come by ship, and the only firm that makes them has a list of orders that is two years long. "
    "The baker on the far bank has shut his shop for good, and three others think of it."
)


def origins_of(*texts, published=(), story=(), role="body"):
    names = "abcdef"[: len(texts)]
    sources = [
        {
            "source": name,
            "story": dict(enumerate(story)).get(n, "s"),
            "language": "en",
            "published": dict(enumerate(published)).get(n),
            "published_basis": "given",
            "origin": name,
            "claims": 0,
            "words": 0,
        }
        for n, name in enumerate(names)
    ]
    sentences = [
        {"source": name, "sentence": 0, "text": text, "role": role, "language": "en"}
        for name, text in zip(names, texts, strict=True)
    ]
    found = origins(SOURCES.frame(sources), SENTENCES.frame(sentences))
    return "".join(SOURCES.check(found)["origin"])


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        pytest.param(origins_of(NOTICE, OTHER), "ab", id="two-texts"),
        pytest.param(origins_of(NOTICE, NOTICE), "aa", id="one-text-twice"),
        pytest.param(origins_of(NOTICE, NOTICE.upper()), "aa", id="case-does-not-matter"),
        pytest.param(origins_of(NOTICE, f"{OTHER} {NOTICE}"), "aa", id="a-text-within-another"),
        pytest.param(origins_of(f"{NOTICE} {OTHER}", OTHER, NOTICE), "aaa", id="all-in-a-chain"),
        pytest.param(
            origins_of(NOTICE, NOTICE, published=("2022-02-02", "2022-02-01")),
            "bb",
            id="the-earliest-is-the-origin",
        ),
        pytest.param(
            origins_of(NOTICE, NOTICE, published=(None, "2022-02-01")),
            "bb",
            id="undated-comes-last",
        ),
        pytest.param(
            origins_of(NOTICE, NOTICE, story=("one", "two")), "ab", id="only-within-a-story"
        ),
        pytest.param(origins_of(NOTICE, NOTICE, role="furniture"), "ab", id="only-the-body-counts"),
        pytest.param(
            origins_of("The bridge over the lower lock.", "The bridge over the lower lock."),
            "ab",
            id="a-phrase-is-no-text",
        ),
        pytest.param(origins_of("", ""), "ab", id="no-words"),
        pytest.param(
            origins_of(f"Linz (apx) - {PARTLY}", f"{REWORKED} (With material from apx)"),
            "aa",
            id="one-agency-and-some-of-its-wording",
        ),
        pytest.param(
            origins_of(f"Linz (apx) - {PARTLY}", REWORKED), "ab", id="some-wording-and-no-credit"
        ),
        pytest.param(
            origins_of(f"Linz (apx) - {PARTLY}", f"{REWORKED} (With maps from apxo)"),
            "ab",
            id="another-agency",
        ),
        pytest.param(
            origins_of(f"Linz (apx) - {NOTICE}", f"Linz (apx) - {OTHER}"),
            "ab",
            id="one-agency-and-two-texts",
        ),
    ],
)
def test_origin(found, expected):
    assert found == expected
