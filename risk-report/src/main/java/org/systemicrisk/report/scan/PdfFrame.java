package org.systemicrisk.report.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A dictionary or list of a PDF while it is read: its strings by their keys, and what says how a stream is to be read. */
final class PdfFrame {

    /** A string and the key it stands under, with that of what it stands in: {@code Alt}, {@code A/URI}. */
    record Found(String key, String text) {}

    private static final Map<String, String> WHAT = Map.ofEntries(
            Map.entry("Alt", "alternative text of a picture"),
            Map.entry("ActualText", "text that is spoken in place of print"),
            Map.entry("E", "the long form of an abbreviation"),
            Map.entry("T", "a title in the structure of the document"),
            Map.entry("Contents", "description of a link or a note"),
            Map.entry("Title", "a bookmark or the title of the document"),
            Map.entry("URI", "the address of a link"),
            Map.entry("Author", "document information"),
            Map.entry("Subject", "document information"),
            Map.entry("Keywords", "document information"),
            Map.entry("Creator", "document information"),
            Map.entry("Producer", "document information"),
            Map.entry("F", "the name of an attached file"),
            Map.entry("UF", "the name of an attached file"),
            Map.entry("Desc", "description of an attached file"),
            Map.entry("Names", "a destination or the name of an attached file"),
            Map.entry("D", "a destination"),
            Map.entry("Dest", "a destination"),
            Map.entry("JS", "a script"),
            Map.entry("V", "the value of a form field"),
            Map.entry("Name", "the name of a part of the file"),
            Map.entry("FontName/Name", "the name of a font"),
            Map.entry("BaseFont/Name", "the name of a font"));

    private final @Nullable PdfFrame outer;
    private final boolean isList;
    private final List<Found> strings = new ArrayList<>();
    private final List<String> filters = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private String key = "";
    private boolean expectsKey = true;
    private double last = -1;
    private double previous = -1;
    private long lastAt = -1;
    private long previousAt = -1;
    private long page = -1;
    private int length = -1;
    private int first;
    private boolean font;
    private String subtype = "";

    /** What stands in nothing else. */
    PdfFrame() {
        this.outer = null;
        this.isList = true;
    }

    PdfFrame(PdfFrame outer, boolean isList) {
        this.outer = outer;
        this.isList = isList;
        this.key = isList ? outer.key : "";
        outer.expectsKey = true;
    }

    /** In words what stands under a key. */
    static String what(String key) {
        String last = key.endsWith("/Name") ? key : key.substring(key.lastIndexOf('/') + 1);
        return WHAT.getOrDefault(
                last, last.endsWith("/Name") ? "the name of a part of the file" : "a text inside the file");
    }

    /** A key, or a name that is a value; tells the key it stands under. */
    String name(String name) {
        if (!isList && expectsKey) {
            key = name;
            expectsKey = false;
            return "";
        }
        expectsKey = true;
        switch (key) {
            case "Filter" -> owner().filters.add(name);
            case "Type" -> types.add(name);
            case "Subtype" -> {
                types.add(name);
                subtype = name;
            }
            default -> {
                // says nothing about how the stream is read
            }
        }
        return key;
    }

    void string(String text) {
        strings.add(new Found(key, text));
        expectsKey = true;
    }

    void number(double number, long at) {
        previous = last;
        previousAt = lastAt;
        last = number;
        lastAt = at;
        expectsKey = true;
        if (key.equals("Length")) {
            length = (int) number;
        } else if (key.startsWith("Length")) {
            font = true;
        } else if (key.equals("First")) {
            first = (int) number;
        }
    }

    /** The two numbers before were a reference. */
    void reference() {
        if (key.equals("Pg") || key.equals("P")) {
            page = (long) previous;
        } else if (key.equals("Length")) {
            length = -1;
        }
        expectsKey = true;
    }

    /** Where the object begins whose number and generation were read. */
    long startOfObject() {
        return previousAt;
    }

    /** Gives what a list holds to what it stands in. */
    boolean passUp() {
        if (!isList || outer == null) {
            return false;
        }
        outer.strings.addAll(strings);
        return true;
    }

    List<Found> strings() {
        return strings;
    }

    long page() {
        return page >= 0 || outer == null ? page : outer.page();
    }

    int length() {
        return length;
    }

    int first() {
        return first;
    }

    List<String> filters() {
        return filters;
    }

    boolean isType(String type) {
        return types.contains(type);
    }

    /** Whether it is the program of a font, of which the lengths of its parts are given. */
    boolean isFont() {
        return font;
    }

    /** The media type of an attached file: {@code text/html}. */
    String subtype() {
        return subtype.replace('/', '.');
    }

    private PdfFrame owner() {
        return isList && outer != null ? outer : this;
    }
}
