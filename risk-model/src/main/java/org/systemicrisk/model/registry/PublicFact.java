package org.systemicrisk.model.registry;

import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.measurement.Period;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.measurement.Territory;

/**
 * A value that anybody can read outside the report: in a transparency report (Article 42), in the database of statements
 * of reasons (Article 24(5)), in last year's report. Listed beside a withheld figure it would tell what is withheld, so
 * it is part of no edition.
 *
 * @param metric what is counted
 * @param value as it stands there, in the metric's unit
 * @param where in words, or an address
 */
public record PublicFact(
        MetricId metric, Quantity value, Period period, Territory territory, String where, Places places) {}
