package org.systemicrisk.report.words;

import java.util.List;

/**
 * A pattern such as <code>{0} has {1|one risk|# risks}</code>, or with a form for none before the two:
 * <code>{1|no risk|one risk|# risks}</code>. A brace that opens nothing of this kind is a brace.
 */
record Pattern(String text) {

    private static final java.util.regex.Pattern SLOT = java.util.regex.Pattern.compile("\\{(\\d)(\\|[^{}]*)?}");

    static Pattern of(String text) {
        return new Pattern(text);
    }

    String fill(Object... arguments) {
        return SLOT.matcher(text).replaceAll(slot -> {
            int index = Integer.parseInt(slot.group(1));
            Object argument = index < arguments.length ? arguments[index] : slot.group();
            String forms = slot.group(2);
            String filled = forms == null ? argument.toString() : form(forms, argument);
            return java.util.regex.Matcher.quoteReplacement(filled);
        });
    }

    private static String form(String forms, Object argument) {
        List<String> choices = List.of(forms.substring(1).split("\\|", -1));
        int number = argument instanceof Number n ? n.intValue() : choices.size();
        int index = choices.size() > 2 ? number : number - 1;
        String chosen = choices.get(index < 0 ? choices.size() - 1 : Math.min(index, choices.size() - 1));
        return chosen.replace("#", argument.toString());
    }
}
