package org.systemicrisk.model.law;

/** The five grounds on which Article 42(5) of Regulation (EU) 2022/2065 allows removal from the public report. */
public enum Ground {
    /** Disclosure of confidential information of the provider. */
    PROVIDER_CONFIDENTIAL,
    /** Disclosure of confidential information of recipients of the service. */
    RECIPIENT_CONFIDENTIAL,
    /** Significant vulnerabilities for the security of the service. */
    SERVICE_SECURITY,
    /** Undermining of public security. */
    PUBLIC_SECURITY,
    /** Harm to recipients. */
    RECIPIENT_HARM
}
