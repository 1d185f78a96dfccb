"""What each language says: one TOML file a language, read into one `Language` value.

No other room knows a word of any language. A language is data; where it differs in how it works
(how number words are built, how nouns are told), its TOML names one of a few mechanisms.
"""

from reconcile.languages.concepts import Concept, concept_of
from reconcile.languages.language import Deixis, Language, Phrases
from reconcile.languages.loading import LanguageError, Languages, load
from reconcile.languages.vocabulary import Vocabulary

__all__ = [
    "Concept",
    "Deixis",
    "Language",
    "LanguageError",
    "Languages",
    "Phrases",
    "Vocabulary",
    "concept_of",
    "load",
]
