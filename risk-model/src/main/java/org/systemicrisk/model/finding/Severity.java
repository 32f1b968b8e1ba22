package org.systemicrisk.model.finding;

/** How grave a finding is. An error stops every edition from being written. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
