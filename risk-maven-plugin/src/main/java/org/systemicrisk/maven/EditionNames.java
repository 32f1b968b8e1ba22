package org.systemicrisk.maven;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.systemicrisk.report.build.EditionKind;

/** Reads the editions that a user asks for by name. */
final class EditionNames {

    private EditionNames() {}

    static Set<EditionKind> parse(List<String> names) throws MojoFailureException {
        Set<EditionKind> editions = EnumSet.noneOf(EditionKind.class);
        for (String name : names) {
            editions.add(parse(name.strip()));
        }
        if (editions.isEmpty()) {
            throw new MojoFailureException("risk.editions: name at least one of " + known());
        }
        return editions;
    }

    private static EditionKind parse(String name) throws MojoFailureException {
        return Arrays.stream(EditionKind.values())
                .filter(kind -> kind.wire().equals(name))
                .findFirst()
                .orElseThrow(() -> new MojoFailureException(
                        "risk.editions: there is no edition \"" + name + "\"; there are " + known()));
    }

    private static String known() {
        return Arrays.stream(EditionKind.values()).map(EditionKind::wire).collect(Collectors.joining(", "));
    }
}
