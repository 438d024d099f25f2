package id.asn.platform.feed;

import id.asn.platform.testkit.PostgresResource;
import id.asn.platform.testkit.SignInResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** One database, one set of keys and one token endpoint for every test of this module. */
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = SignInResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TokenEndpoint.class, scope = TestResourceScope.GLOBAL)
final class TestHouse {}
