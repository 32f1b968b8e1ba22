package org.systemicrisk.report.view;

import java.util.List;
import org.systemicrisk.report.text.Markdown;
import org.systemicrisk.report.text.Value;

/**
 * What came from outside, and the answers.
 *
 * @param within signals up to the day whose state the ratings describe
 * @param since developments after that day
 */
public record SignalsView(String stateAsOf, List<SignalView> within, List<SignalView> since) {

    /** One signal, with what was measured from outside and how; what is not stated about it is empty. */
    public record SignalView(
            String id,
            String title,
            String kind,
            String date,
            String authority,
            String territory,
            String concerns,
            String status,
            Markdown summary,
            String measured,
            Markdown how,
            String about,
            Markdown answer,
            List<Value> measures,
            String unit,
            String reportBy,
            String reported,
            String source) {}
}
