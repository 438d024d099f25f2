package id.asn.selection;

import id.asn.platform.testkit.PostgresResource;
import id.asn.platform.testkit.SignInResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** One database, one set of keys and one pair of neighbours for every test of this service. */
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = SignInResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = Tetangga.class, scope = TestResourceScope.GLOBAL)
final class House {}
