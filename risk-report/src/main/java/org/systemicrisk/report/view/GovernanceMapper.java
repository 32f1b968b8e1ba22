package org.systemicrisk.report.view;

import java.util.Objects;
import org.systemicrisk.model.registry.Unit;
import org.systemicrisk.report.view.GovernanceView.SignOffRow;
import org.systemicrisk.report.view.GovernanceView.UnitView;

/** Maps units and approvals. */
final class GovernanceMapper {

    private final Phrases phrases;

    GovernanceMapper(Phrases phrases) {
        this.phrases = phrases;
    }

    GovernanceView map() {
        return new GovernanceView(
                phrases.registry().units().stream().map(this::unit).toList(),
                phrases.terms().assessment().header().signOff().stream()
                        .map(s -> new SignOffRow(
                                phrases.unit(s.body()), phrases.stated(s.role()), phrases.date(s.date())))
                        .toList());
    }

    private UnitView unit(Unit unit) {
        return new UnitView(
                unit.name(),
                phrases.terms().lists().of("unit", unit.kind()),
                phrases.stated(unit.description(), "unit-" + unit.id().value(), 3),
                unit.reportsTo() == null ? "" : phrases.unit(unit.reportsTo()),
                Objects.requireNonNullElse(unit.head(), ""));
    }
}
