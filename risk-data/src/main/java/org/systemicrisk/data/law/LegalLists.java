package org.systemicrisk.data.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.systemicrisk.data.binding.Binder;
import org.systemicrisk.data.binding.BindingLog;
import org.systemicrisk.data.binding.Scope;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.source.SourceFile;
import org.systemicrisk.data.yaml.YamlReader;
import org.systemicrisk.model.law.LegalTerm;
import org.systemicrisk.model.law.LegalVocabulary;

/**
 * The lists of Regulation (EU) 2022/2065 that assessments refer to, kept as YAML beside this class and read by the same
 * reader as everybody's files.
 */
public final class LegalLists {
    private LegalLists() {}

    /** Reads the lists. */
    public static LegalVocabulary read() {
        return new LegalVocabulary(
                list("categories"),
                list("factors"),
                list("mitigation-types"),
                list("grounds"),
                list("rights"),
                list("maturity"));
    }

    private static List<LegalTerm> list(String name) {
        String resource = name + ".yaml";
        FindingList findings = new FindingList();
        SourceFile file = new SourceFile(resource, text(resource));
        List<LegalTerm> terms = YamlReader.read(file, findings)
                .flatMap(node -> new Binder(file, Scope.REGISTRY, new BindingLog(), findings).bind(Terms.class, node))
                .map(Terms::terms)
                .orElse(List.of());
        if (findings.size() > 0) {
            throw new IllegalStateException("our own list " + resource + " is broken: " + findings.sorted());
        }
        return terms;
    }

    private static String text(String resource) {
        try (InputStream in = LegalLists.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("our own list " + resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A list as it stands in its file. */
    private record Terms(List<LegalTerm> terms) {}
}
