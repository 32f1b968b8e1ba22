package org.systemicrisk.data.yaml;

import java.util.regex.Pattern;
import org.systemicrisk.model.finding.Place;

/**
 * A single value.
 *
 * @param value the text, with quotes, folding and indentation resolved
 * @param plain whether it stands without quotes or block sign, so that it may be a number or a truth value
 */
public record YamlScalar(String value, boolean plain, Place place, int start, int end) implements YamlNode {
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+"
                    + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");

    /** Whether nothing stands there, or {@code null}. */
    public boolean isNothing() {
        return plain && (value.isEmpty() || value.equals("~") || value.equalsIgnoreCase("null"));
    }

    /** Whether YAML 1.2 reads it as true or false. {@code yes} and {@code no} are text. */
    public boolean isFlag() {
        return plain && (value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false"));
    }

    /** Whether YAML 1.2 reads it as a number. */
    public boolean isNumber() {
        return plain && NUMBER.matcher(value).matches();
    }

    /** Whether YAML 1.2 reads it as a whole number. */
    public boolean isWhole() {
        return plain && WHOLE.matcher(value).matches();
    }

    public boolean isText() {
        return !isNothing() && !isFlag() && !isNumber();
    }

    @Override
    public String inWords() {
        if (isNothing()) {
            return "nothing";
        }
        if (isFlag()) {
            return "true or false";
        }
        return isNumber() ? "a number" : "text";
    }
}
