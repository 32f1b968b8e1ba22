package org.systemicrisk.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/** Remembers what a goal attached. */
final class RecordedAttachments implements MavenProjectHelper {

    private record Attached(String classifier, String type, File file) {}

    private final List<Attached> attached = new ArrayList<>();

    /** Classifier, type, and path relative to a folder. */
    List<String> attached(Path folder) {
        return attached.stream()
                .map(one -> one.classifier() + " " + one.type() + " "
                        + folder.relativize(one.file().toPath()))
                .toList();
    }

    @Override
    public void attachArtifact(MavenProject project, String type, String classifier, File file) {
        attached.add(new Attached(classifier, type, file));
    }

    @Override
    public void attachArtifact(MavenProject project, File file, String classifier) {
        throw new UnsupportedOperationException("an attachment needs a type");
    }

    @Override
    public void attachArtifact(MavenProject project, String type, File file) {
        throw new UnsupportedOperationException("an attachment needs a classifier");
    }

    @Override
    public void addResource(MavenProject project, String folder, List<String> includes, List<String> excludes) {
        throw new UnsupportedOperationException("a report adds no resources");
    }

    @Override
    public void addTestResource(MavenProject project, String folder, List<String> includes, List<String> excludes) {
        throw new UnsupportedOperationException("a report adds no resources");
    }
}
