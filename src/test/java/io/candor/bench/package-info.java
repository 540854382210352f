/**
 * Benchmarks, not tests: they are not named {@code *Test}, so a build passes them over. Run one by its name:
 *
 * <pre>
 * ./mvnw test -Dtest=BankScaleBench -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 */
package io.candor.bench;
