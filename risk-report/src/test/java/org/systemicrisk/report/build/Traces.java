package org.systemicrisk.report.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Everything that somebody who takes a folder apart can read in it: names and bytes of all files and, of PDFs, the text of the
 * pages, every string and name of every object (bookmarks, structure, alternative texts, document information, link
 * targets, destinations, attachments) and every stream without its compression (metadata, drawings, content).
 *
 * <p>Kept as letters and digits only, so that line breaks, hyphens, grouping and escapes hide nothing.
 */
final class Traces {

    private final StringBuilder text = new StringBuilder();

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

    static Traces ofText(String text) {
        Traces traces = new Traces();
        traces.add(text);
        return traces;
    }

    boolean hold(String canary) {
        return text.indexOf(bare(canary)) >= 0;
    }

    /** Those of some canaries that can be read. */
    List<String> of(List<String> canaries) {
        return canaries.stream().filter(this::hold).toList();
    }

    /** Those of some canaries that cannot. */
    List<String> missing(List<String> canaries) {
        return canaries.stream().filter(canary -> !hold(canary)).toList();
    }

    private void file(String name, byte[] bytes) throws IOException {
        add(name);
        if (name.endsWith(".pdf")) {
            add(new String(bytes, StandardCharsets.ISO_8859_1));
            pdf(bytes);
        } else {
            add(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private void pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            add(new PDFTextStripper().getText(document));
            List<COSObjectKey> keys =
                    new ArrayList<>(document.getDocument().getXrefTable().keySet());
            for (COSObjectKey key : keys) {
                object(document.getDocument().getObjectFromPool(key).getObject());
            }
            object(document.getDocument().getTrailer());
        }
    }

    /** Indirect objects are visited by their keys, so only what stands directly in an object is followed. */
    private void object(COSBase base) throws IOException {
        if (base instanceof COSString string) {
            add(string.getString());
            add(new String(string.getBytes(), StandardCharsets.ISO_8859_1));
        } else if (base instanceof COSName name) {
            add(name.getName());
        } else if (base instanceof COSArray array) {
            for (COSBase item : array) {
                object(item);
            }
        } else if (base instanceof COSDictionary dictionary) {
            for (COSName key : dictionary.keySet()) {
                add(key.getName());
                object(dictionary.getItem(key));
            }
            if (dictionary instanceof COSStream stream) {
                byte[] content = stream.createInputStream().readAllBytes();
                add(new String(content, StandardCharsets.ISO_8859_1));
                add(new String(content, StandardCharsets.UTF_16BE));
            }
        }
    }

    private void add(String found) {
        text.append(bare(found)).append('\n');
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
        return bare.toString().toLowerCase(Locale.ROOT);
    }
}
