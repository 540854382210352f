package io.candor.access;

import io.candor.web.Role;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/** Signs tests in, once for all: a request that does not say who it is comes from somebody with every role. */
public final class SignedInByDefault implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(new Named());
    }

    private static final class Named implements Filter {
        @Override
        public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification expected,
                FilterContext context) {
            if (request.getHeaders().hasHeaderWithName(People.NOBODY)) {
                request.removeHeader(People.NOBODY);
            } else if (!request.getHeaders().hasHeaderWithName("Authorization")
                    && !request.getCookies().hasCookieWithName("candor_session")) {
                request.header("Authorization", "Bearer " + People.token(People.TESTER, Role.values()));
            }
            return context.next(request, expected);
        }
    }
}
