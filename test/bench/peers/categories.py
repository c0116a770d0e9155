"""A plain linear peer of the category trainer, on the same fifth of the NHS comments that `npm run eval` holds out.

scikit-learn: TF-IDF of words (1-2) and of characters inside words (2-5), LinearSVC per label, each label's threshold by inner
cross-validation. Needs scikit-learn 1.x; reads the public corpora from PALAUTE_CORPORA (default ../shared/corpora).

    python3 test/bench/peers/categories.py          # English
    python3 test/bench/peers/categories.py fi ru    # the parallel comments, and English of the same comments
"""

import csv
import json
import os
import re
import sys
from collections import Counter
from pathlib import Path

import numpy as np
from scipy.sparse import hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import f1_score
from sklearn.model_selection import KFold, cross_val_predict
from sklearn.svm import LinearSVC

CORPORA = Path(os.environ.get("PALAUTE_CORPORA", "../shared/corpora")) / "pxtextmining"
LEAST_EXAMPLES = 20


def is_held_out(writer: str) -> bool:
    """FNV-1a over UTF-16 code units, as `src/train/splits.ts` has it."""
    value = 0x811C9DC5
    units = writer.encode("utf-16-le")
    for at in range(0, len(units), 2):
        value = ((value ^ int.from_bytes(units[at : at + 2], "little")) * 0x01000193) & 0xFFFFFFFF
    return (value >> 3) % 5 == 0


def writer_of(identifier: str) -> str:
    return re.sub(r" - Q\d+$", "", identifier)


def read_english() -> list[dict]:
    with open(CORPORA / "v6-train.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    columns = list(rows[0])
    labels = columns[columns.index("Not assigned") :]
    return [
        {
            "id": row["Comment ID"],
            "text": row["FFT answer"],
            "labels": [label for label in labels if row[label] in ("1", "1.0")],
        }
        for row in rows
    ]


def read_parallel(language: str) -> list[dict]:
    with open(CORPORA / f"v6-train.{language}.jsonl", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def measure(name: str, comments: list[dict], only: set[str] | None = None) -> None:
    train = [comment for comment in comments if not is_held_out(writer_of(comment["id"]))]
    test = [comment for comment in comments if is_held_out(writer_of(comment["id"])) and (only is None or comment["id"] in only)]
    counts = Counter(label for comment in train for label in comment["labels"])
    labels = [label for label in sorted(counts) if counts[label] >= LEAST_EXAMPLES]
    words = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, min_df=2)
    characters = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, min_df=2)
    texts = [comment["text"] for comment in train]
    fitted = hstack([words.fit_transform(texts), characters.fit_transform(texts)]).tocsr()
    texts = [comment["text"] for comment in test]
    unseen = hstack([words.transform(texts), characters.transform(texts)]).tocsr()
    known = np.array([[label in comment["labels"] for label in labels] for comment in train])
    gold = np.array([[label in comment["labels"] for label in labels] for comment in test])
    given = np.zeros_like(gold)
    for index in range(len(labels)):
        model = LinearSVC(C=0.5)
        folds = KFold(5, shuffle=True, random_state=1)
        scores = cross_val_predict(model, fitted, known[:, index], cv=folds, method="decision_function")
        candidates = np.quantile(scores, np.linspace(0.3, 1, 300))
        best = max(candidates, key=lambda threshold: f1_score(known[:, index], scores > threshold, zero_division=0))
        model.fit(fitted, known[:, index])
        given[:, index] = model.decision_function(unseen) > best
    micro = f1_score(gold, given, average="micro")
    macro = f1_score(gold, given, average="macro", zero_division=0)
    print(f"{name}: {len(labels)} labels, {len(test)} comments, micro-F1 {100 * micro:.1f}, macro-F1 {100 * macro:.1f}")


def main() -> None:
    asked = sys.argv[1:]
    if not asked:
        measure("en", read_english())
    for language in asked:
        parallel = read_parallel(language)
        measure(language, parallel)
        measure(f"en, the same comments as {language}", read_english(), {comment["id"] for comment in parallel})


main()
