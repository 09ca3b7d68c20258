// A key that nobody trusts, without a passphrase, for machines that have no GnuPG either.
import java.security.KeyPairGenerator
import org.bouncycastle.bcpg.ArmoredOutputStream
import org.bouncycastle.bcpg.HashAlgorithmTags
import org.bouncycastle.openpgp.PGPPublicKey
import org.bouncycastle.openpgp.PGPSecretKey
import org.bouncycastle.openpgp.PGPSignature
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPContentSignerBuilder
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPDigestCalculatorProviderBuilder
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPKeyPair

def generator = KeyPairGenerator.getInstance('RSA')
generator.initialize(3072)
def pair = new JcaPGPKeyPair(PGPPublicKey.RSA_GENERAL, generator.generateKeyPair(), new Date())
def checksums = new JcaPGPDigestCalculatorProviderBuilder().build().get(HashAlgorithmTags.SHA1)
def signer = new JcaPGPContentSignerBuilder(pair.publicKey.algorithm, HashAlgorithmTags.SHA256)
def key = new PGPSecretKey(
        PGPSignature.DEFAULT_CERTIFICATION, pair, 'rpa-clients dry run', checksums, null, null, signer, null)

def file = new File(project.build.directory, 'dry-run-key.asc')
file.parentFile.mkdirs()
file.withOutputStream { out -> new ArmoredOutputStream(out).withCloseable { key.encode(it) } }
