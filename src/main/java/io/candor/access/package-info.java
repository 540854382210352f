/**
 * Who may do what. A request is let in by three doors, each of which refuses by default:
 *
 * <pre>
 * cookie or token   CredentialMechanism, CredentialProvider   who it is; a wrong token is refused at once
 * path              FrontDoor                                 nobody without a name, but for what is open to everybody
 * endpoint          Gate, by the table endpoints.txt          the roles of the person, the scopes of the token
 * assistant's tool  Doorkeeper, by the same table             likewise
 * </pre>
 *
 * Which questionnaires a person sees is decided where they are read, by {@code questionnaire.Visible}. Accounts live in
 * PostgreSQL; secrets are stored as digests and shown once.
 */
package io.candor.access;
