package org.systemicrisk.report.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that somebody who takes a folder apart can read in it: names and bytes of all files, with and without tags and
 * codes, and what is {@linkplain PdfInside inside PDFs}.
 *
 * <p>Kept as letters and digits only, so that line breaks, hyphens, grouping and escapes hide nothing.
 */
final class Traces {

    private final StringBuilder text = new StringBuilder();
    private final Set<Object> seen = new HashSet<>();

    static Traces of(Path folder) throws IOException {
        Traces traces = new Traces();
        List<Path> files = Project.files(folder);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("there is nothing in " + folder);
        }
        for (Path file : files) {
            traces.file(folder.relativize(file).toString(), Files.readAllBytes(file));
        }
        return traces;
    }

    static Traces ofFile(Path file) throws IOException {
        Traces traces = new Traces();
        traces.file(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        return traces;
    }

    /** Of several readings at once. */
    static Traces ofAll(Collection<Traces> some) {
        Traces all = new Traces();
        some.forEach(traces -> all.text.append(traces.text).append('\n'));
        return all;
    }

    static Traces ofText(String text) {
        Traces traces = new Traces();
        traces.add(text);
        return traces;
    }

    /** Those of some canaries that can be read. */
    List<String> of(List<String> canaries) {
        Set<String> found = new Needles(canaries.stream().map(Traces::bare).toList()).in(text);
        return canaries.stream().filter(canary -> found.contains(bare(canary))).toList();
    }

    /** Those of some canaries that cannot. */
    List<String> missing(List<String> canaries) {
        List<String> found = of(canaries);
        return canaries.stream().filter(canary -> !found.contains(canary)).toList();
    }

    private void file(String name, byte[] bytes) throws IOException {
        add(name);
        if (name.endsWith(".pdf")) {
            new PdfInside(this::addUnwrapped, this::addBytes).read(bytes);
        } else {
            addUnwrapped(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private void addUnwrapped(String found) {
        if (seen.add(found)) {
            Wrappings.without(found).forEach(this::add);
        }
    }

    private void addBytes(byte[] bytes) {
        if (!seen.add(ByteBuffer.wrap(bytes))) {
            return;
        }
        add(new String(bytes, StandardCharsets.ISO_8859_1));
        add(new String(bytes, StandardCharsets.UTF_8));
        add(new String(bytes, StandardCharsets.UTF_16BE));
    }

    private void add(String found) {
        text.append(bare(found)).append('\n');
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (Character.getType(sign) == Character.NON_SPACING_MARK) {
                // an accent on its own belongs to the letter before it
                int letter = bare.length() - 1;
                String joined =
                        letter < 0 ? "" : Normalizer.normalize(bare.substring(letter) + sign, Normalizer.Form.NFC);
                if (joined.length() == 1) {
                    bare.setCharAt(letter, joined.charAt(0));
                }
            } else if (Character.isLetterOrDigit(sign)) {
                bare.append(Character.toLowerCase(sign));
            }
        }
        return bare.toString();
    }
}
