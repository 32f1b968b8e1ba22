package org.systemicrisk.data.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.Nearest;
import org.systemicrisk.model.check.Acceptance;
import org.systemicrisk.model.check.AcceptedContent;
import org.systemicrisk.model.check.AcceptedFinding;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;

/**
 * Tells findings that somebody answers for from those that are open. An acceptance that has ended, was made for other
 * content or matches nothing is itself a finding, so that none goes stale unseen.
 */
final class Acceptances {

    private final List<Acceptance> acceptances = new ArrayList<>();
    private final List<Finding> wrong = new ArrayList<>();
    private final Map<Key, Acceptance> inForce = new HashMap<>();
    private final LocalDate asOf;

    /** @param asOf the day on which their last days are judged */
    Acceptances(List<Acceptance> written, LocalDate asOf) {
        this.asOf = asOf;
        for (Acceptance acceptance : written) {
            Reasons.tooShort(acceptance.reason(), acceptance.places().of("reason"))
                    .ifPresent(wrong::add);
            List<Finding> code =
                    RuleCodes.wrong(acceptance.code(), acceptance.places().of("code"), Code.ACC_004, "be accepted");
            wrong.addAll(code);
            if (code.isEmpty()) {
                enter(acceptance);
            }
        }
    }

    private void enter(Acceptance acceptance) {
        acceptances.add(acceptance);
        if (acceptance.findings().isEmpty()) {
            wrong.add(Code.ACC_001.at(
                    acceptance.places().self(),
                    "this acceptance names no finding",
                    "name what it accepts under findings, with subject and content"));
        }
        if (!acceptance.hasEnded(asOf)) {
            acceptance.findings().forEach(member -> inForce.putIfAbsent(Key.of(acceptance, member), acceptance));
        }
    }

    Verdict judge(List<Finding> findings) {
        List<AcceptedFinding> accepted = new ArrayList<>();
        Map<String, List<Finding>> open = new HashMap<>();
        Set<Key> found = new HashSet<>();
        List<Finding> rest = new ArrayList<>();
        for (Finding finding : findings) {
            Acceptance acceptance = inForce.get(Key.of(finding));
            found.add(Key.of(finding));
            if (acceptance == null) {
                rest.add(finding);
                open.computeIfAbsent(finding.code(), code -> new ArrayList<>()).add(finding);
            } else {
                accepted.add(new AcceptedFinding(finding, acceptance));
            }
        }
        Map<Finding, Place> before = new HashMap<>();
        for (Acceptance acceptance : acceptances) {
            for (AcceptedContent member : acceptance.findings()) {
                member(acceptance, member, found, open.getOrDefault(acceptance.code(), List.of()), before);
            }
        }
        List<Finding> still = rest.stream()
                .map(finding -> reminded(finding, before.get(finding)))
                .toList();
        return new Verdict(still, List.copyOf(wrong), accepted);
    }

    private void member(
            Acceptance acceptance,
            AcceptedContent member,
            Set<Key> found,
            List<Finding> open,
            Map<Finding, Place> before) {
        String what = acceptance.code() + " about " + member.subject();
        if (found.contains(Key.of(acceptance, member))) {
            if (acceptance.hasEnded(asOf)) {
                wrong.add(Code.ACC_002.at(
                        acceptance.places().of("until"),
                        what + " was accepted until " + acceptance.until() + ", and dates are judged as of " + asOf,
                        "mend what was found; or decide again, and write a later day"));
            }
            return;
        }
        List<Finding> others = open.stream()
                .filter(finding -> finding.subject().equals(member.subject()))
                .toList();
        if (others.isEmpty()) {
            wrong.add(Code.ACC_001.at(
                    member.places().self(),
                    "there is no " + what + " with this content",
                    Nearest.to(member.subject(), subjects(open))
                            .map(subject -> "did you mean " + subject + "?")
                            .orElse("remove this acceptance: what it was made for is gone")));
        } else {
            others.forEach(finding -> before.put(finding, member.places().self()));
            wrong.add(Code.ACC_003.at(
                    member.places().of("content"),
                    "what " + what + " rests on has changed since it was accepted",
                    "read " + others.get(0).place() + " again; if it may still stay, write content: "
                            + others.stream()
                                    .map(finding -> '"' + finding.content() + '"')
                                    .distinct()
                                    .collect(Collectors.joining(" or "))));
        }
    }

    private static Finding reminded(Finding finding, @Nullable Place acceptance) {
        return acceptance == null
                ? finding
                : finding.withFact(finding.fact() + "; it was accepted in " + acceptance
                        + ", and what it rests on has changed since");
    }

    private static Set<String> subjects(List<Finding> findings) {
        return findings.stream().map(Finding::subject).collect(Collectors.toSet());
    }

    /** What makes a finding the one that was accepted. */
    private record Key(String code, String subject, String content) {
        static Key of(Finding finding) {
            return new Key(finding.code(), finding.subject(), finding.content());
        }

        static Key of(Acceptance acceptance, AcceptedContent member) {
            return new Key(acceptance.code(), member.subject(), member.content().value());
        }
    }
}
