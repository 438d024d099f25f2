package id.asn.platform.load;

import id.asn.platform.testkit.SignInResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** One set of keys for every test of this module. */
@WithTestResource(value = SignInResource.class, scope = TestResourceScope.GLOBAL)
final class TestHouse {}
