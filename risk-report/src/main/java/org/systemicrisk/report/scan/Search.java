package org.systemicrisk.report.scan;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.systemicrisk.model.finding.Severity;

/** Searches the pieces of one file for everything that is wanted. */
final class Search implements Consumer<Piece> {

    private static final int MONTH_NEAR = 12;
    private static final int YEAR_DIGITS = 4;
    private static final Set<String> MONTHS = Set.of(
            "jan", "feb", "mar", "mär", "apr", "may", "mai", "jun", "jul", "aug", "sep", "oct", "okt", "nov", "dec",
            "dez");

    private final Wanted wanted;
    private final Licences licences;
    private final String file;
    private final Consumer<Sighting> sightings;

    Search(Wanted wanted, Licences licences, String file, Consumer<Sighting> sightings) {
        this.wanted = wanted;
        this.licences = licences;
        this.file = file;
        this.sightings = sightings;
    }

    @Override
    public void accept(Piece piece) {
        if (piece.text().isBlank()) {
            return;
        }
        search(piece);
        String decoded = Decoded.of(piece.text());
        if (!decoded.equals(piece.text())) {
            search(piece.withText(decoded));
        }
    }

    private void search(Piece piece) {
        if (piece.sort() != Piece.Sort.LETTERS) {
            NumberReader.Meaning meaning = (significand, exponent, from, to) -> {
                for (Form form : wanted.forms(significand)) {
                    if (form.has(exponent)) {
                        number(form, piece, from, to);
                    }
                }
            };
            if (piece.sort() == Piece.Sort.POSITIONS) {
                Positions.read(piece.text(), meaning);
            } else {
                NumberReader.read(piece.text(), meaning);
            }
        }
        if (!piece.sort().isLengths()) {
            Letters letters = Letters.of(piece.text());
            wanted.phrases().find(letters, (phrase, first, last) -> phrase(phrase, piece, letters, first, last));
            wanted.windows()
                    .find(letters, (secret, first) -> see(secret, Severity.ERROR, piece, letters.position(first)));
        }
    }

    private void phrase(Wanted.Phrase phrase, Piece piece, Letters letters, int first, int last) {
        boolean begins = letters.begins(first);
        boolean ends = letters.ends(last);
        if (!(begins && ends || phrase.partly() && (begins || ends))
                || phrase.unsplit() && letters.isSplit(first, last)) {
            return;
        }
        if (phrase.form().isEmpty()) {
            see(phrase.secret(), phrase.severity(), piece, letters.position(first));
        } else if (!goesOn(letters, last)) {
            number(phrase.form().get(), piece, letters.position(first), letters.position(last) + 1);
        }
    }

    private static boolean goesOn(Letters letters, int last) {
        StringBuilder next = new StringBuilder();
        for (int i = last + 1; i < letters.length() && i <= last + MONTH_NEAR; i++) {
            next.append(letters.at(i));
        }
        return NumberWords.goesOn(next.toString());
    }

    private void number(Form form, Piece piece, int from, int to) {
        boolean year = form.looksLikeYear() && to - from == YEAR_DIGITS;
        boolean telling = form.isTelling() && !year;
        if (piece.sort().isLengths()) {
            measure(form, piece, from);
            return;
        }
        Context context = new Context(piece, from, to);
        boolean typed = form.secret().subject().isEmpty();
        boolean meant = telling
                ? !typed || form.exact()
                : !typed && !isDate(piece.text(), from, to) && context.isBeside(form.secret());
        if (meant && !licences.allow(form, context)) {
            see(form.secret(), telling ? Severity.ERROR : Severity.WARNING, piece, from);
        }
    }

    /** A drawing has many lengths, of which one of four digits may be a withheld value by chance. */
    private void measure(Form form, Piece piece, int from) {
        if (form.exact() && form.isTelling()) {
            see(form.secret(), form.digits() > Form.TELLING ? Severity.ERROR : Severity.WARNING, piece, from);
        }
    }

    private static boolean isDate(String text, int from, int to) {
        String before = text.substring(Math.max(0, from - MONTH_NEAR), from);
        String after = text.substring(to, Math.min(text.length(), to + MONTH_NEAR));
        List<String> words = List.of(lastWord(before), firstWord(after));
        return words.stream().anyMatch(word -> word.length() > 2 && MONTHS.contains(word.substring(0, 3)));
    }

    private static String firstWord(String text) {
        String[] words = text.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        return words.length == 0 ? "" : words[0].isEmpty() && words.length > 1 ? words[1] : words[0];
    }

    private static String lastWord(String text) {
        String[] words = text.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        return words.length == 0 ? "" : words[words.length - 1];
    }

    private void see(Secret secret, Severity severity, Piece piece, int at) {
        sightings.accept(new Sighting(secret, severity, file, piece.where().apply(at)));
    }
}
