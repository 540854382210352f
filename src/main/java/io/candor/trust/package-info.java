/**
 * The public page of a collection, switched on by an admin and off until then:
 *
 * <pre>
 * PublicAnswers.of (bank)        approved, in date, public: nothing else gets this far
 * Highlight, OftenAsked          what stands at the head, too: key facts, documents, contacts by tag (PublicPlace), questions by use
 * TrustStatement.of              topics, standards, sub-processors; effective date and version
 * TrustResource, TrustPages      the statement as JSON and as a page, both with an ETag
 * </pre>
 *
 * There is no text of its own to edit here: what is wrong on the page is wrong in the bank.
 */
package io.candor.trust;
