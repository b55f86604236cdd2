"""Has Anki's own importer read the cards twice: the second time changes and does not double.

    python3 -m venv .tools/anki && .tools/anki/bin/pip install anki
    .tools/anki/bin/python tests/tools/read_cards.py CARDS.txt

CARDS.txt is what the reviews' page exports as "Cards for Anki (TSV)", or what `cargo test --test reviews` leaves in
target/tmp/cards.txt. That test runs this script by itself where .tools/anki is there.
"""

import sys
import tempfile
from pathlib import Path

from anki.collection import Collection, ImportCsvRequest


def read(col, path):
    """Reads a file of cards as Anki's dialogue would with what the file says of itself; how many notes there are then."""
    metadata = col.get_csv_metadata(path=str(path), delimiter=None)
    col.import_csv(ImportCsvRequest(path=str(path), metadata=metadata))
    return col.note_count()


def main():
    cards = Path(sys.argv[1])
    text = cards.read_text()
    rows = [line for line in text.splitlines() if line and not line.startswith("#")]
    with tempfile.TemporaryDirectory() as folder:
        col = Collection(str(Path(folder) / "collection.anki2"))
        first = read(col, cards)
        assert first == len(rows), f"{len(rows)} cards, {first} notes"
        again = read(col, cards)
        assert again == first, f"{first} notes, and {again} after reading them again"
        # A card that was put in other words is the same card.
        changed = Path(folder) / "changed.txt"
        guid, deck, front, back, tags = rows[0].split("\t")
        changed.write_text(text.replace(rows[0], "\t".join([guid, deck, front, back + " In other words.", tags])))
        assert read(col, changed) == first
        notes = [col.get_note(note) for note in col.find_notes('"In other words"')]
        assert len(notes) == 1 and notes[0].guid == guid, notes
        assert any(name.startswith("Cutaway::") for name in (deck.name for deck in col.decks.all_names_and_ids()))
        assert tags in notes[0].tags, notes[0].tags
        col.close()
    print(f"{first} cards read twice")


if __name__ == "__main__":
    main()
