package id.asn.formation;

import id.asn.platform.testkit.PostgresResource;
import id.asn.platform.testkit.SignInResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** One database and one set of keys for every test of this service. */
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = SignInResource.class, scope = TestResourceScope.GLOBAL)
final class House {}
