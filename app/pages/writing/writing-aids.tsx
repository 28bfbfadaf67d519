import { PictureAdder } from "./picture-adder";
import { PrivateDataOffer } from "./private-data-offer";

type WritingAidsProps = {
  /** The text field that they are about. */
  name: string;
  /** Tells apart fields of the same name on one page. */
  scope?: number;
  /** Whether the writer may add pictures: members may. */
  pictures?: boolean;
};

/** What stands under a long text that everybody will read: the offer to mask, and pictures. */
export function WritingAids({ name, scope, pictures = true }: WritingAidsProps) {
  return (
    <>
      <PrivateDataOffer name={name} scope={scope} />
      {pictures ? <PictureAdder name={name} scope={scope} /> : null}
    </>
  );
}
