package id.asn.applicant;

import id.asn.applicant.pelamar.Dukcapil;
import id.asn.platform.testkit.PostgresResource;
import id.asn.platform.testkit.SignInResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** One database, one set of keys and one civil registry for every test of this service. */
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = SignInResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = Dukcapil.class, scope = TestResourceScope.GLOBAL)
final class House {}
