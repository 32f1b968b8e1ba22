package org.systemicrisk.report.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.redaction.PublicEdition;
import org.systemicrisk.model.scoring.ScoredAssessment;

/**
 * Searches the finished files of the public edition for what it must not tell (Article 42(5)): every withheld value, name,
 * title and passage, in the forms in which they can be written, wherever a file can hold text. What the redactor removed
 * cannot be there; what somebody typed, a template repeats or a program leaves behind can.
 */
public final class LeakScan {

    private final Wanted wanted;
    private final Licences licences;
    private final boolean idle;

    private LeakScan(Set<Secret> secrets, ScoredAssessment published) {
        this.wanted = new Wanted(secrets);
        this.licences = new Licences(published);
        this.idle = secrets.isEmpty();
    }

    /** A scan for everything that an assessment holds and its public edition lacks. */
    public static LeakScan of(ScoredAssessment scored, PublicEdition edition) {
        return new LeakScan(SecretFinder.find(scored, edition.content()), edition.content());
    }

    /**
     * Searches every file of a folder, and their names.
     *
     * @return an error for each secret that can be read, a warning for what may be one; none tells it
     */
    public List<Finding> scan(Path folder) throws IOException {
        if (idle || !Files.isDirectory(folder)) {
            return List.of();
        }
        List<Seen> all =
                files(folder).parallelStream().map(file -> search(folder, file)).toList();
        LeakFindings words = new LeakFindings(this::tells);
        List<Finding> findings = new ArrayList<>();
        all.stream().filter(Seen::unreadable).forEach(file -> findings.add(words.unreadable(file.name())));
        List<Sighting> sightings =
                all.stream().flatMap(file -> file.sightings().stream()).toList();
        findings.addAll(words.of(sightings));
        return Collections.unmodifiableList(findings);
    }

    /** What was seen in a file. */
    private record Seen(String name, List<Sighting> sightings, boolean unreadable) {}

    private Seen search(Path folder, Path file) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        List<Sighting> sightings = new ArrayList<>();
        Search search = new Search(wanted, licences, name, sightings::add);
        search.accept(Piece.unit(name, "", "the name of the file"));
        try {
            new Extract(search).of(name, Files.readAllBytes(file), "");
            return new Seen(name, sightings, false);
        } catch (UnreadableException broken) {
            return new Seen(name, sightings, true);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Whether words in which a file or a place is told tell a secret themselves. */
    private boolean tells(String words) {
        List<Sighting> told = new ArrayList<>();
        new Search(wanted, Licences.NONE, words, told::add).accept(Piece.unit(words, "", ""));
        return !told.isEmpty();
    }
}
