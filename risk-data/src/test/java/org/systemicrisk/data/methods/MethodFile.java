package org.systemicrisk.data.methods;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.systemicrisk.data.binding.Binder;
import org.systemicrisk.data.binding.BindingLog;
import org.systemicrisk.data.binding.Scope;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.network.MethodologySoundness;
import org.systemicrisk.data.source.SourceFile;
import org.systemicrisk.data.yaml.YamlReader;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.methodology.Methodology;

/** A methodology's file without the project that it would stand in. */
record MethodFile(Methodology methodology, List<Finding> findings) {

    static MethodFile read(Path path) {
        FindingList findings = new FindingList();
        SourceFile file = new SourceFile(path.getFileName().toString(), text(path));
        Methodology methodology = YamlReader.read(file, findings)
                .flatMap(node ->
                        new Binder(file, Scope.REGISTRY, new BindingLog(), findings).bind(Methodology.class, node))
                .orElseThrow(() -> new AssertionError(findings.sorted().toString()));
        List<Finding> all = new ArrayList<>(findings.sorted());
        all.addAll(MethodologySoundness.errors(methodology, List.of()));
        return new MethodFile(methodology, all);
    }

    private static String text(Path path) {
        try {
            return Files.readString(path, UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
