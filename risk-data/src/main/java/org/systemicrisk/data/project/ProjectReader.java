package org.systemicrisk.data.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.binding.BindingLog;
import org.systemicrisk.data.binding.Scope;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.findings.Nearest;
import org.systemicrisk.data.law.LegalLists;
import org.systemicrisk.data.network.Inspection;
import org.systemicrisk.data.network.NetworkChecks;
import org.systemicrisk.data.source.ProjectFolder;
import org.systemicrisk.data.source.SourceTexts;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.AssessmentHeader;
import org.systemicrisk.model.assessment.Settings;
import org.systemicrisk.model.check.Acceptance;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.law.LegalVocabulary;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.registry.Registry;

/** Reads a project once, for one assessment. */
final class ProjectReader {
    private final SourceTexts texts = new SourceTexts();
    private final FindingList findings = new FindingList();
    private final BindingLog log = new BindingLog();
    private final ProjectFolder folder;
    private final TypedFiles files;

    ProjectReader(Path directory) {
        this.folder = new ProjectFolder(directory, texts, findings);
        this.files = new TypedFiles(folder, log, findings);
    }

    /** The assessments of the project: the folders in {@code assessments}. */
    List<AssessmentId> ids() {
        List<AssessmentId> ids = new ArrayList<>();
        for (String path : folder.list("assessments")) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (folder.isFolder(path)) {
                try {
                    ids.add(AssessmentId.of(name));
                } catch (IllegalArgumentException malformed) {
                    findings.add(
                            Code.FIL_006,
                            Place.ofFile(path),
                            String.valueOf(malformed.getMessage()),
                            "rename the folder");
                }
            }
        }
        return ids;
    }

    Map<AssessmentId, AssessmentHeader> headers() {
        Map<AssessmentId, AssessmentHeader> headers = new LinkedHashMap<>();
        for (AssessmentId id : ids()) {
            files.one(
                            FileKind.ASSESSMENT,
                            AssessmentHeader.class,
                            "assessments/" + id + "/assessment.yaml",
                            new Scope(id.value()))
                    .ifPresent(header -> headers.put(id, header));
        }
        return headers;
    }

    Reading read(AssessmentId id, Stage stage) {
        Optional<Settings> settings = files.one(FileKind.PROJECT, Settings.class, "assessment.yaml", Scope.REGISTRY);
        Registry registry = new RegistryReader(files).read();
        Map<String, Methodology> methodologies = methodologies();
        Map<AssessmentId, AssessmentHeader> headers = headers();
        ids().forEach(known -> log.define(known, Place.ofFile("assessments/" + known), Scope.REGISTRY));
        new StrayFiles(folder, findings).find(ids());
        settings.ifPresent(s -> new LookCheck(folder, findings).check(s.look()));
        AssessmentHeader header = headers.get(id);
        List<Acceptance> acceptances = new AssessmentFolder(files, id).acceptances();
        @Nullable Assessment assessment = null;
        if (header != null) {
            Parts parts = new Parts(settings.orElse(Placeholders.SETTINGS), registry, LegalLists.read(), methodologies);
            @Nullable
            Assessment previous = previous(id, header, headers)
                    .map(before -> parts.assessment(content(before.getKey(), before.getValue(), registry), null))
                    .orElse(null);
            assessment = parts.assessment(content(id, header, registry), previous);
            new NetworkChecks(new Inspection(assessment, methodologies, log, findings)).run();
        }
        Masks masks = new Masks(log, texts);
        masks.apply(header != null && redactionsAreSound(), registry);
        Optional.ofNullable(assessment).ifPresent(masks::numbers);
        return result(assessment, acceptances, stage);
    }

    private Optional<Map.Entry<AssessmentId, AssessmentHeader>> previous(
            AssessmentId id, AssessmentHeader header, Map<AssessmentId, AssessmentHeader> headers) {
        @Nullable AssessmentId before = header.comparesTo();
        if (before != null && !ids().contains(before)) {
            findings.add(
                    Code.DAT_003,
                    header.places().of("compares-to"),
                    "there is no assessment " + before,
                    Nearest.help(
                            before.value(),
                            ids().stream().map(AssessmentId::value).toList(),
                            "name a folder of assessments"));
        }
        return headers.entrySet().stream()
                .filter(entry ->
                        entry.getKey().equals(before) && !entry.getKey().equals(id))
                .findFirst();
    }

    private boolean redactionsAreSound() {
        return ids().stream().allMatch(id -> log.isSound(FileKind.REDACTIONS.fileName(), new Scope(id.value())));
    }

    private AssessmentFiles content(AssessmentId id, AssessmentHeader header, Registry registry) {
        List<String> modules = registry.modules().stream()
                .filter(module -> module.lifetime().holds(id))
                .map(module -> module.id().value())
                .toList();
        return new AssessmentFolder(files, id).read(header, modules);
    }

    private Map<String, Methodology> methodologies() {
        Map<String, Methodology> methodologies = new LinkedHashMap<>();
        for (String path : folder.list("methodology")) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (name.endsWith(".yaml")) {
                files.one(FileKind.METHODOLOGY, Methodology.class, path, Scope.REGISTRY)
                        .ifPresent(m -> methodologies.put(name.substring(0, name.length() - 5), m));
            }
        }
        return methodologies;
    }

    private Reading result(@Nullable Assessment assessment, List<Acceptance> acceptances, Stage stage) {
        List<Finding> told = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (Finding finding : findings.sorted()) {
            boolean gap = stage == Stage.DRAFT
                    && Code.of(finding).map(Code::isMissingContent).orElse(false);
            if (gap) {
                gaps.add(new Gap(gaps.size() + 1, finding.place(), texts.told(finding.fact())));
            } else {
                told.add(texts.told(finding));
            }
        }
        boolean sound = told.stream().noneMatch(Finding::isError);
        return new Reading(sound ? assessment : null, acceptances, told, gaps, texts);
    }

    /** What assessments of the project have in common. */
    private record Parts(
            Settings settings, Registry registry, LegalVocabulary legal, Map<String, Methodology> methodologies) {
        Assessment assessment(AssessmentFiles content, @Nullable Assessment previous) {
            Methodology methodology =
                    methodologies.getOrDefault(content.header().methodology(), Placeholders.METHODOLOGY);
            return new Assessment(
                    content.id(),
                    settings,
                    content.header(),
                    registry,
                    legal,
                    methodology,
                    content.observations(),
                    content.ratings(),
                    content.redactions(),
                    content.consultations(),
                    content.narrative(),
                    content.published(),
                    previous);
        }
    }
}
