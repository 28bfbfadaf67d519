const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean));

/** What a sentence about a password says after "is" that isn't the password. */
const SAID_OF_PASSWORDS = words(`
  a about accepted active actually again all almost already also always an and annoying anything are
  as asked asking at available back bad badly bank because been before being better between blank
  blocked both broken but by called cancelled case case-sensitive certainly changed clear compromised
  confidential correct correctly created currently deactivated definitely denied different difficult
  disabled displayed down due easy either eight empty encrypted ending enough entered even exactly
  exposed expired failing false fine five forgotten for four from gone good greyed hacked hard hashed
  here hidden how i if impossible in incorrect indeed ineligible insecure inside invalid it just
  known leaked less like locked long longer lost made mandatory masked maybe mine minimum missing more
  my needed never new nine no none not nothing now null off ok okay old on one only optional or our
  out outdated over perfectly picked please pointless possibly posted probably protected quite random
  really recently refused rejected remembered repeated required reset right rubbish safe same saved
  secret secure sent set seven shared short shown simple since six so some something sometimes
  somewhere stale still stolen stored strong stuck such suddenly super supposed temporary ten terrible
  that the their then there this three to today too totally true two unable unchanged unknown unlocked
  unreadable unsafe until unusable up useless usually valid verified very visible weak what when where
  which why with without wrong your yours settings security support code number email phone app help
  forgot help? login sign-in sign-up page field box form button menu screen error
  step bug problem issue question fail failed failure n/a tbd pending below above next undefined unique personal private complex simple common identical similar
  numeric alphanumeric uppercase lowercase plain plaintext gibberish nonsense confusing mandatory
  compulsory insufficient inconsistent gone stale crap trash silly stupid complicated meant kept held given taken chosen written broken understood found letters digits numbers characters words
`);

/** Whether a word that stands where a password would is part of the sentence. */
export function isPlainWord(word: string): boolean {
  const plain = word.toLowerCase().replace(/[.,;:!?'"”’]+$/, "");
  return (
    SAID_OF_PASSWORDS.has(plain) ||
    /^[a-z]+(ed|ing|ly|able|ible|ous|less|n't|n’t)$/.test(plain) ||
    plain === ""
  );
}
