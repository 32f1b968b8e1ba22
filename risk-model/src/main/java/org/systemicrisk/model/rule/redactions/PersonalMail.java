package org.systemicrisk.model.rule.redactions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.text.Lexicon;
import org.systemicrisk.model.text.WordList;
import org.systemicrisk.model.text.Writing;

/** E-mail addresses whose first part is a first and a last name; those of offices are not meant. */
final class PersonalMail {

    private static final Pattern ADDRESS =
            Pattern.compile("(?<![\\p{L}\\p{N}._-])(\\p{L}+)[._](\\p{L}{2,})@[\\p{L}\\p{N}-]+\\.");

    private final Set<String> offices;

    PersonalMail(Lexicon lexicon) {
        this.offices = Set.copyOf(lexicon.phrases(WordList.MAILBOX));
    }

    boolean isIn(String text) {
        Matcher matcher = ADDRESS.matcher(text);
        while (text.indexOf('@') >= 0 && matcher.find()) {
            if (isPersonal(matcher)) {
                return true;
            }
        }
        return false;
    }

    /** Where such addresses stand in a text; what is withheld is left out. */
    List<Place> in(Writing writing) {
        List<Place> places = new ArrayList<>();
        for (ProseNode node : writing.prose().nodes()) {
            if (node instanceof ProseNode.Text text && text.markdown().indexOf('@') >= 0) {
                Matcher matcher = ADDRESS.matcher(text.markdown());
                while (matcher.find()) {
                    if (isPersonal(matcher)) {
                        places.add(text.place(matcher.start(), matcher.end(2)));
                    }
                }
            }
        }
        return places;
    }

    private boolean isPersonal(Matcher matcher) {
        return !offices.contains(lower(matcher.group(1))) && !offices.contains(lower(matcher.group(2)));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
