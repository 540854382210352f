package io.candor.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** What a request brought along to say who it is. */
final class CredentialRequest extends BaseAuthenticationRequest {

    enum Kind {
        TOKEN, SESSION
    }

    final Kind kind;
    final Secret secret;

    CredentialRequest(Kind kind, Secret secret) {
        this.kind = kind;
        this.secret = secret;
    }
}
