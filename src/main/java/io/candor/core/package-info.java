/**
 * The core: records in, records out, no framework. {@code autofill -> decision -> layout -> workbook} and
 * {@code decision -> matching}; {@link io.candor.core.autofill} shows the whole path.
 */
package io.candor.core;
